package ma.tasrih.intake.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.mapping.ColumnChoice;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.usecase.look.FindDeposit;
import ma.tasrih.intake.usecase.mapping.MapColumns;
import ma.tasrih.intake.usecase.mapping.SeeColumns;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.RefusalTexts;

/** What the columns of a deposit's table may be, and the decision what they are. */
@Path("deposits/{id}/columns")
@Produces(MediaType.APPLICATION_JSON)
public class ColumnsResource {

  private static final int MOST_BYTES = 64 * 1024;
  private static final String NUMBER = "\\d{1,6}";

  @Inject private SeeColumns seeColumns;
  @Inject private MapColumns mapColumns;
  @Inject private FindDeposit findDeposit;
  @Inject private CurrentActor currentActor;
  @Context private HttpHeaders headers;

  /**
   * @param table its number from 0; the first that needs a decision when missing
   * @param headingLine the line of the row of headings, 0 for none; the best guess when missing
   */
  @GET
  public JsonObject see(
      @PathParam("id") String id,
      @QueryParam("table") String table,
      @QueryParam("headingLine") String headingLine) {
    return new ColumnsJson(language())
        .of(
            seeColumns.look(
                currentActor.require(),
                id,
                new SeeColumns.Which(number(table), number(headingLine))));
  }

  @PUT
  @Consumes(MediaType.WILDCARD)
  public JsonObject decide(@PathParam("id") String id, InputStream body) throws IOException {
    Actor actor = currentActor.require();
    mapColumns.map(actor, id, decision(body));
    SeenDeposit seen = findDeposit.deposit(actor, id);
    return new ReportJson(language()).deposit(seen.deposit(), findDeposit.report(actor, seen));
  }

  static MapColumns.Decision decision(InputStream body) throws IOException {
    byte[] said = body.readNBytes(MOST_BYTES + 1);
    if (said.length > MOST_BYTES) {
      throw malformed();
    }
    String text = new String(said, StandardCharsets.UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return new MapColumns.Decision(
          new SeeColumns.Which(number(json, "table"), number(json, "headingLine")),
          new ColumnChoice(columns(json.getJsonObject("columns")), days(json)),
          json.getBoolean("remember", true));
    } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException e) {
      throw malformed();
    }
  }

  private static Map<Integer, PortalColumn> columns(JsonObject said) {
    Map<Integer, PortalColumn> columns = new HashMap<>();
    for (Map.Entry<String, JsonValue> one : said.entrySet()) {
      if (!one.getKey().matches(NUMBER)) {
        throw malformed();
      }
      if (one.getValue() != JsonValue.NULL) {
        columns.put(
            Integer.valueOf(one.getKey()),
            PortalColumn.of(((JsonString) one.getValue()).getString())
                .orElseThrow(ColumnsResource::malformed));
      }
    }
    return columns;
  }

  private static Integer days(JsonObject json) {
    OptionalInt days = number(json, "daysForAll");
    return days.isPresent() ? days.getAsInt() : null;
  }

  private static OptionalInt number(JsonObject json, String name) {
    JsonNumber number =
        json.containsKey(name) && !json.isNull(name) ? json.getJsonNumber(name) : null;
    return number == null ? OptionalInt.empty() : OptionalInt.of(number.intValueExact());
  }

  private static OptionalInt number(String text) {
    if (text == null || text.isBlank()) {
      return OptionalInt.empty();
    }
    if (!text.matches(NUMBER)) {
      throw new Refusal(IntakeRefusal.COLUMNS_TABLE_UNKNOWN);
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  private static Refusal malformed() {
    return new Refusal(
        IntakeRefusal.COLUMNS_MALFORMED,
        Arrays.stream(PortalColumn.values())
            .map(PortalColumn::heading)
            .collect(Collectors.joining(", ")));
  }

  private Locale language() {
    return RefusalTexts.best(headers.getAcceptableLanguages());
  }
}
