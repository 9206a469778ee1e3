package ma.tasrih.intake.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import ma.tasrih.intake.domain.mapping.ColumnFacts;
import ma.tasrih.intake.domain.mapping.ColumnSuggestion;
import ma.tasrih.intake.domain.mapping.DecidedColumns;
import ma.tasrih.intake.domain.mapping.PersonalValue;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.domain.mapping.WageKind;
import ma.tasrih.intake.usecase.mapping.TableView;
import ma.tasrih.platform.DisplayTexts;
import ma.tasrih.platform.Masked;

/** What the columns of a table may be, as the HTTP contract writes it, in one language. */
final class ColumnsJson {

  private final Locale language;

  ColumnsJson(Locale language) {
    this.language = language;
  }

  JsonObject of(TableView view) {
    Map<Integer, PortalColumn> decided = view.decidedPlaces();
    JsonArrayBuilder columns = Json.createArrayBuilder();
    JsonArrayBuilder wages = Json.createArrayBuilder();
    for (ColumnSuggestion one : view.suggestions()) {
      columns.add(column(one, decided.get(one.facts().place())));
      if (one.asked()) {
        wages.add(wage(one.facts()));
      }
    }
    JsonArrayBuilder required = Json.createArrayBuilder();
    view.required().forEach(column -> required.add(column.heading()));
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (PortalColumn column : PortalColumn.values()) {
      all.add(column.heading());
    }
    return Json.createObjectBuilder()
        .add("table", view.table())
        .add("tables", Json.createArrayBuilder(view.tables()))
        .add("headingLine", view.headingLine())
        .add("product", view.product().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
        .add("decided", view.decided().<JsonValue>map(ColumnsJson::decided).orElse(JsonValue.NULL))
        .add("mayDecide", view.mayDecide())
        .add("mayRemember", view.rememberable())
        .add("portalColumns", all)
        .add("required", required)
        .add("columns", columns)
        .add(
            "wageQuestion",
            Json.createObjectBuilder()
                .add("explanation", text("columns.wage.why"))
                .add("rows", view.looked())
                .add("candidates", wages))
        .build();
  }

  private static JsonObject decided(DecidedColumns decided) {
    return Json.createObjectBuilder()
        .add("on", decided.on().toString())
        .add("by", decided.by())
        .build();
  }

  private JsonObjectBuilder column(ColumnSuggestion one, PortalColumn decided) {
    JsonArrayBuilder values = Json.createArrayBuilder();
    one.facts().values().forEach(value -> values.add(shown(value)));
    return Json.createObjectBuilder()
        .add("place", one.facts().place())
        .add("heading", one.facts().heading())
        .add("decided", name(decided))
        .add("suggestion", name(one.column()))
        .add("ask", one.asked())
        .add(
            "reason",
            Json.createObjectBuilder()
                .add("code", one.reason().name())
                .add(
                    "text",
                    DisplayTexts.fill2(
                        text("columns.reason." + one.reason()), one.arg(0), one.arg(1))))
        .add("values", values);
  }

  private JsonObjectBuilder wage(ColumnFacts facts) {
    WageKind kind = facts.wage() == null ? WageKind.OTHER : facts.wage();
    return Json.createObjectBuilder()
        .add("place", facts.place())
        .add("kind", kind.name())
        .add("text", text("columns.wage.kind." + kind))
        .add("sum", facts.counts().sum().toString());
  }

  private static JsonValue name(PortalColumn column) {
    return column == null ? JsonValue.NULL : Json.createValue(column.heading());
  }

  private static String shown(String value) {
    return Masked.text(value, !PersonalValue.isNumber(value));
  }

  private String text(String key) {
    return DisplayTexts.text(key, language);
  }
}
