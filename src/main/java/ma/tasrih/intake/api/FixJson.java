package ma.tasrih.intake.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.domain.fix.Act;
import ma.tasrih.intake.domain.fix.Suggestion;
import ma.tasrih.intake.usecase.fix.ActsOf;
import ma.tasrih.intake.usecase.fix.CausesToFix;
import ma.tasrih.intake.usecase.fix.Fixed;
import ma.tasrih.intake.usecase.fix.LinesToFix;

/** Corrections as the HTTP contract writes them, in one language. */
final class FixJson {

  private final FindingTexts texts;

  FixJson(Locale language) {
    this.texts = new FindingTexts(language);
  }

  /** The act, and what is left to do once the check has ended. */
  static JsonObject fixed(Fixed fixed) {
    Deposit deposit = fixed.deposit();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("act", act(fixed.act()))
            .add("state", deposit.state().name());
    if (deposit.isChecked()) {
      json.add(
          "counts",
          Json.createObjectBuilder()
              .add("BLOCKING", deposit.blocking())
              .add("WARNING", deposit.warnings()));
    } else {
      json.addNull("counts");
    }
    return json.build();
  }

  static JsonObject told(ActsOf.Told told) {
    JsonArrayBuilder cells = Json.createArrayBuilder();
    told.first()
        .forEach(
            fix ->
                cells.add(
                    Json.createObjectBuilder()
                        .add("part", fix.part())
                        .add("line", fix.line())
                        .add("column", fix.column())
                        .add("value", fix.value())
                        .add("before", fix.before())));
    return act(told.act()).add("by", told.by()).add("first", cells).build();
  }

  private static JsonObjectBuilder act(Act act) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", act.number())
            .add("kind", act.kind().name())
            .add("how", act.how().name());
    act.cause().ifPresent(cause -> json.add("cause", cause));
    act.undoes().ifPresent(number -> json.add("undoes", number));
    return json.add("cells", act.cells())
        .add("lines", act.lines())
        .add("at", act.madeAt().toString())
        .add("undone", act.undone());
  }

  JsonObject lines(LinesToFix.Lines lines) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    lines.items().forEach(line -> items.add(line(line)));
    return Json.createObjectBuilder()
        .add("items", items)
        .add("offset", lines.offset())
        .add("limit", lines.limit())
        .add("total", lines.total())
        .add("checking", lines.checking())
        .build();
  }

  private JsonObject line(LinesToFix.Line line) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("part", line.place().part())
            .add("line", line.place().line());
    if (line.partName() != null) {
      json.add("file", line.partName());
    }
    JsonArrayBuilder cells = Json.createArrayBuilder();
    for (LinesToFix.Cell cell : line.cells()) {
      cells.add(
          Json.createObjectBuilder()
              .add("column", cell.cell().column())
              .add("value", cell.cell().value())
              .add("editable", cell.cell().field() != null)
              .add("amended", cell.cell().amended())
              .add("findings", problems(cell.problems())));
    }
    return json.add("cells", cells).add("findings", problems(line.problems())).build();
  }

  private JsonArrayBuilder problems(List<LinesToFix.Problem> problems) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (LinesToFix.Problem problem : problems) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("code", problem.finding().code().name())
              .add("severity", problem.finding().severity().name())
              .add("message", texts.message(problem.finding()));
      problem.suggestion().ifPresent(one -> json.add("suggestion", suggestion(one)));
      array.add(json);
    }
    return array;
  }

  private static JsonObjectBuilder suggestion(Suggestion suggestion) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    if (suggestion.leaveOut()) {
      json.add("leaveOut", true);
    } else {
      json.add("value", suggestion.value());
    }
    return json.add("reason", suggestion.reason().name())
        .add("args", Json.createArrayBuilder(suggestion.args()));
  }

  JsonObject causes(List<CausesToFix.Cause> causes) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (CausesToFix.Cause cause : causes) {
      JsonArrayBuilder alike = Json.createArrayBuilder();
      cause
          .alike()
          .forEach(
              one ->
                  alike.add(
                      Json.createObjectBuilder()
                          .add("column", one.column())
                          .add("value", one.value())
                          .add("count", one.count())));
      items.add(
          Json.createObjectBuilder()
              .add("code", cause.code().name())
              .add("severity", cause.code().severity().name())
              .add("title", texts.title(cause.code()))
              .add("count", cause.count())
              .add("lines", cause.lines())
              .add("suggested", cause.suggested())
              .add("alike", alike)
              .add("complete", cause.complete()));
    }
    return Json.createObjectBuilder().add("items", items).build();
  }
}
