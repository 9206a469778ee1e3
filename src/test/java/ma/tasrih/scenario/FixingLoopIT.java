package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file with two thousand faults is put right on the portal, and nothing typed is lost. */
@ExtendWith(PortalExtension.class)
class FixingLoopIT {

  private static final int MOST_ACTIONS = 20;

  @Test
  void two_thousand_errors_are_gone_in_at_most_twenty_actions(Portal portal) throws Exception {
    Api api = new Api(portal, "demo-accountant");
    String affiliate = client(portal, 40);
    FaultyPayroll payroll = new FaultyPayroll(3_000, 2_000);
    declareBefore(api, affiliate, payroll);
    String id = api.depositAndCheck(query(affiliate, "2025-05"), payroll.file());
    long blocking = blocking(api, id);
    assertTrue(blocking >= 2_000, "only " + blocking + " errors");

    int actions = 0;
    while (blocking > 0) {
      JsonObject cause = worst(api, id);
      Api.Answer fixed = api.fix(id, remedy(cause), UUID.randomUUID().toString());
      actions++;
      assertEquals(201, fixed.status(), cause + " " + fixed.body());
      api.checked(id);
      long left = blocking(api, id);
      assertTrue(left < blocking, cause + " left " + left + " of " + blocking);
      blocking = left;
      assertTrue(actions <= MOST_ACTIONS, "still " + left + " errors");
    }

    JsonObject report = api.checked(id).getAsJsonObject("report");
    JsonObject declared = report.getAsJsonArray("declarations").get(0).getAsJsonObject();
    assertEquals(3_000, declared.getAsJsonObject("lines").get("accepted").getAsInt());
    JsonObject totals = declared.getAsJsonObject("totals");
    assertEquals(payroll.days(), totals.get("days").getAsLong());
    assertEquals(payroll.wages().toString(), totals.get("actualWages").getAsString());
    assertEquals(payroll.cappedWages().toString(), totals.get("cappedWages").getAsString());
    assertEquals(0, api.get("deposits/" + id + "/lines-to-fix").json().get("total").getAsInt());
    System.out.println("FIXING 2,000 errors in " + actions + " actions");

    JsonObject acts = api.get("deposits/" + id + "/fixes").json();
    assertEquals(actions, acts.get("total").getAsInt());
    assertEquals(201, api.submit(id, "ALL_OR_NOTHING", "loop-" + affiliate).status());
    assertEquals(
        "1",
        portal
            .database()
            .one(
                "select count(*) from journal_entry where act = 'DEPOSIT_CORRECTIONS_FILED'"
                    + " and object_id = '"
                    + id
                    + "'"));
    Api.Answer late = api.fix(id, cell(2, "jours", "25"), "late");
    assertEquals("FIXES_CLOSED", late.text("code"), late.body());
  }

  @Test
  void what_is_typed_shows_and_undone_it_is_as_before(Portal portal) throws Exception {
    Api api = new Api(portal, "demo-accountant");
    String affiliate = client(portal, 41);
    String id =
        api.depositAndCheck(
            query(affiliate, "2025-04"),
            ("num_assure;nom;jours;salaire_reel\n"
                    + "100000018;UN;31;5000,00\n"
                    + ";DEUX;26;4000,00\n")
                .getBytes(StandardCharsets.UTF_8));
    JsonObject page = api.get("deposits/" + id + "/lines-to-fix").json();
    assertEquals(2, page.get("total").getAsInt());
    JsonObject days = cellOf(page, 0, "jours");
    assertEquals("31", days.get("value").getAsString());
    JsonObject suggestion =
        days.getAsJsonArray("findings").get(0).getAsJsonObject().getAsJsonObject("suggestion");
    assertEquals("26", suggestion.get("value").getAsString());
    assertEquals("MOST_DAYS", suggestion.get("reason").getAsString());
    assertTrue(cellOf(page, 1, "cin").get("editable").getAsBoolean());

    String both =
        "{\"cells\":[{\"line\":2,\"column\":\"jours\",\"value\":\"25\"},"
            + "{\"line\":3,\"column\":\"cin\",\"value\":\"ZZ123456\"}]}";
    Api.Answer edited = api.fix(id, both, "edit");
    assertEquals(201, edited.status(), edited.body());
    assertEquals(200, api.fix(id, both, "edit").status());
    assertEquals("IDEMPOTENCY_KEY_REUSED", api.fix(id, cell(2, "jours", "9"), "edit").text("code"));
    api.checked(id);
    assertEquals(0, blocking(api, id));
    String annotated =
        new String(api.bytes("deposits/" + id + "/annotated"), StandardCharsets.UTF_8);
    assertTrue(annotated.contains("100000018;UN;25;"), annotated);
    assertTrue(annotated.contains("ZZ123456"), annotated);

    Api.Answer undone = api.undo(id, "undo");
    assertEquals(201, undone.status(), undone.body());
    assertEquals(200, api.undo(id, "undo").status());
    api.checked(id);
    assertEquals(2, blocking(api, id));
    assertEquals(
        "2",
        portal
            .database()
            .one(
                "select count(distinct f.attempt) from deposit_finding f"
                    + " join deposit d on d.id = f.deposit_id where d.public_id = '"
                    + id
                    + "'"),
        "the check before this one stays for whoever reads it");
    assertEquals("UNDO_NOTHING", api.undo(id, "again").text("code"));
    JsonObject acts = api.get("deposits/" + id + "/fixes").json();
    assertEquals(2, acts.get("total").getAsInt());
    JsonObject first = acts.getAsJsonArray("items").get(1).getAsJsonObject();
    assertTrue(first.get("undone").getAsBoolean());
    JsonObject was = first.getAsJsonArray("first").get(0).getAsJsonObject();
    assertEquals("31", was.get("before").getAsString());
    assertEquals("25", was.get("value").getAsString());
    for (String wrong :
        List.of(cell(99, "jours", "1"), cell(2, "nobody", "1"), cell(2, "jours", "1\\u0007"))) {
      assertTrue(api.fix(id, wrong, UUID.randomUUID().toString()).status() >= 400, wrong);
    }
    assertEquals(404, api.fix(id, cell(2, "affilie", "7654321"), "other").status());
    assertEquals(400, api.fix(id, cell(2, "affilie", "654321"), "short").status());
    String arabic = "\\u0667\\u0666\\u0665\\u0664\\u0663\\u0662\\u0661"; // 7654321
    assertEquals(404, api.fix(id, cell(2, "affilie", arabic), "arabic").status());
    assertEquals(404, api.fix(id, cell(2, "affilie", "\\u200b7654321"), "unseen").status());
    assertEquals(400, api.fix(id, "{\"cells\":7}", "x").status());
    assertEquals(400, api.fix(id, "[", "y").status());
  }

  @Test
  void two_people_at_once_lose_nothing(Portal portal) throws Exception {
    Api api = new Api(portal, "demo-accountant");
    String affiliate = client(portal, 42);
    int people = 40;
    String id =
        api.depositAndCheck(
            query(affiliate, "2025-04"),
            Payrolls.csv(people, 0).replace(";26;", ";30;").getBytes(StandardCharsets.UTF_8));
    ExecutorService hands = Executors.newFixedThreadPool(8);
    try {
      List<Future<Api.Answer>> acts = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        int line = i + 2;
        acts.add(hands.submit(() -> api.fix(id, cell(line, "jours", "26"), "line-" + line)));
      }
      for (Future<Api.Answer> act : acts) {
        assertEquals(201, act.get().status(), act.get().body());
      }
    } finally {
      hands.shutdown();
    }
    api.checked(id);
    assertEquals(0, blocking(api, id));
    JsonObject acts = api.get("deposits/" + id + "/fixes").json();
    assertEquals(people, acts.get("total").getAsInt());
  }

  /** The blocking cause met most often. */
  private static JsonObject worst(Api api, String id) {
    for (JsonElement cause :
        api.get("deposits/" + id + "/causes-to-fix").json().getAsJsonArray("items")) {
      if (cause.getAsJsonObject().get("severity").getAsString().equals("BLOCKING")) {
        return cause.getAsJsonObject();
      }
    }
    throw new IllegalStateException("nothing blocks");
  }

  /** What a person would do: take the suggestions, else give all that are alike one value. */
  private static String remedy(JsonObject cause) {
    String code = cause.get("code").getAsString();
    if (cause.get("suggested").getAsInt() > 0) {
      return "{\"cause\":\"" + code + "\",\"suggested\":true}";
    }
    JsonArray alike = cause.getAsJsonArray("alike");
    assertFalse(alike.isEmpty(), cause.toString());
    String column = alike.get(0).getAsJsonObject().get("column").getAsString();
    assertEquals("jours", column, cause.toString());
    return "{\"cause\":\"" + code + "\",\"column\":\"jours\",\"value\":\"\",\"with\":\"26\"}";
  }

  private static JsonObject cellOf(JsonObject page, int line, String column) {
    JsonObject item = page.getAsJsonArray("items").get(line).getAsJsonObject();
    for (JsonElement cell : item.getAsJsonArray("cells")) {
      if (cell.getAsJsonObject().get("column").getAsString().equals(column)) {
        return cell.getAsJsonObject();
      }
    }
    throw new IllegalStateException(column + " is not in " + item);
  }

  static String cell(int line, String column, String value) {
    return "{\"cells\":[{\"line\":"
        + line
        + ",\"column\":\""
        + column
        + "\",\"value\":\""
        + value
        + "\"}]}";
  }

  static long blocking(Api api, String id) {
    return api.checked(id)
        .getAsJsonObject("report")
        .getAsJsonObject("counts")
        .get("BLOCKING")
        .getAsLong();
  }

  private static void declareBefore(Api api, String affiliate, FaultyPayroll payroll) {
    String before = api.depositAndCheck(query(affiliate, "2025-04"), payroll.beforehand());
    Api.Answer filed = api.submit(before, "ALL_OR_NOTHING", "before-" + affiliate);
    assertEquals(201, filed.status(), filed.body());
  }

  private static String client(Portal portal, int fromTheEnd) throws Exception {
    return portal
        .database()
        .one(
            "select affiliate_number from employer order by affiliate_number desc limit 1 offset "
                + fromTheEnd);
  }

  static String query(String affiliate, String period) {
    return "filename=paie.csv&affiliate=" + affiliate + "&period=" + period;
  }
}
