package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import ma.tasrih.kernel.InsuredNumber;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A third month after two, with everything planted that a payroll is asked about: exactly these
 * questions are raised, and none of them keeps the month from being filed.
 */
@ExtendWith(PortalExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class PlausibilityIT {

  private static final int PEOPLE = 24;
  private static final String HEADINGS = "num_assure;cin;nom;prenom;jours;salaire_reel;situation\n";

  /** Earns exactly the ceiling in every month. */
  private static final int AT_CEILING = 0;

  private static String client(Portal portal) throws Exception {
    return portal
        .database()
        .one(
            "select affiliate_number from employer"
                + " order by affiliate_number desc limit 1 offset 31");
  }

  private static String number(int i) {
    String body = String.format(Locale.ROOT, "17%06d", 654_000 + i);
    for (int key = 0; key < 10; key++) {
      if (InsuredNumber.Registered.isValid(body + key)) {
        return body + key;
      }
    }
    throw new IllegalStateException("one of ten keys is right");
  }

  /** Within thirty percent of the ceiling, each another. */
  private static String wage(int i) {
    return i == AT_CEILING ? "6000.00" : 4800 + i * 100 + ".50";
  }

  private static String row(int i, int days, String wage) {
    return number(i) + ";;NOM " + i + ";PRENOM;" + days + ";" + wage + ";";
  }

  /** A month as it should be: somebody was absent a day, another one each month. */
  private static List<String> rows(int absent) {
    return IntStream.range(0, PEOPLE)
        .mapToObj(i -> row(i, i == absent ? 25 : 26, wage(i)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static byte[] csv(List<String> rows) {
    return (HEADINGS + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String query(String affiliate, String month) {
    return "filename=paie.csv&affiliate=" + affiliate + "&period=" + month;
  }

  /** How often each code was found, in alphabetical order. */
  private static String codes(JsonArray findings) {
    return StreamSupport.stream(findings.spliterator(), false)
        .map(one -> one.getAsJsonObject().get("code").getAsString())
        .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()))
        .toString();
  }

  private static JsonObject one(JsonArray findings, String code) {
    return StreamSupport.stream(findings.spliterator(), false)
        .map(one -> one.getAsJsonObject())
        .filter(one -> one.get("code").getAsString().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static void file(Api accountant, String affiliate, String month, List<String> rows) {
    String id = accountant.depositAndCheck(query(affiliate, month), csv(rows));
    Api.Answer filed = accountant.submit(id, "ALL_OR_NOTHING", UUID.randomUUID().toString());
    assertEquals(201, filed.status(), filed.body());
  }

  @Test
  @Order(1)
  void two_ordinary_months_raise_no_question_but_that_of_wages_that_never_change(Portal portal)
      throws Exception {
    Api accountant = new Api(portal, "demo-accountant");
    String affiliate = client(portal);
    file(accountant, affiliate, "2025-02", rows(3));
    JsonArray second =
        accountant
            .check(query(affiliate, "2025-03"), csv(rows(4)))
            .json()
            .getAsJsonArray("findings");
    assertEquals("{SAME_WAGES_AS_BEFORE=1}", codes(second));
    List<String> march = rows(4);
    march.set(5, row(5, 26, "5301.75"));
    JsonArray changed =
        accountant.check(query(affiliate, "2025-03"), csv(march)).json().getAsJsonArray("findings");
    assertEquals("{}", codes(changed));
    file(accountant, affiliate, "2025-03", march);
  }

  @Test
  @Order(2)
  void whole_months_are_compared(Portal portal) throws Exception {
    Api accountant = new Api(portal, "demo-accountant");
    String april = query(client(portal), "2025-04");

    List<String> allAtCeiling =
        IntStream.range(0, PEOPLE).mapToObj(i -> row(i, i == 7 ? 25 : 26, "6000.00")).toList();
    assertEquals(
        "{EVERYONE_AT_CEILING=1, WAGE_ALWAYS_AT_CEILING=1}",
        codes(accountant.check(april, csv(allAtCeiling)).json().getAsJsonArray("findings")));

    List<String> half = rows(3).subList(0, PEOPLE / 2);
    JsonArray missing = accountant.check(april, csv(half)).json().getAsJsonArray("findings");
    assertEquals(
        "{HEADCOUNT_CHANGED=1, ROSTER_PERSON_ABSENT=12, WAGE_ALWAYS_AT_CEILING=1}", codes(missing));
    assertTrue(one(missing, "ROSTER_PERSON_ABSENT").has("stake"), missing::toString);
  }

  @Test
  @Order(3)
  void every_planted_oddity_is_asked_about_once_and_filing_goes_through(Portal portal)
      throws Exception {
    Api accountant = new Api(portal, "demo-accountant");
    String affiliate = client(portal);
    List<String> april = rows(-1);
    april.set(1, row(1, 26, "2450.25")); // half of 4,900.50
    april.set(2, row(2, 26, "500050.00")); // 5,000.50 without its separator
    april.set(3, row(900, 26, "5000.00")); // another person in the place of number 3
    april.set(4, row(4, 26, "3100.00")); // below the minimum, and 40 % less
    String id = accountant.depositAndCheck(query(affiliate, "2025-04"), csv(april));
    JsonArray found =
        accountant.get("deposits/" + id + "/findings?limit=100").json().getAsJsonArray("items");
    assertEquals(
        "{EVERYONE_AT_FULL_DAYS=1, PERSON_NEW=1, ROSTER_PERSON_ABSENT=1,"
            + " WAGE_ALWAYS_AT_CEILING=1, WAGE_BELOW_MINIMUM=2, WAGE_CHANGED=2,"
            + " WAGE_DECIMALS_LOST=1}",
        codes(found));
    JsonObject changed = one(found, "WAGE_CHANGED");
    assertEquals("WARNING", changed.get("severity").getAsString());
    assertEquals("MUST_LOOK", changed.get("level").getAsString());
    assertEquals(3, changed.get("line").getAsInt());
    assertTrue(
        changed.get("message").getAsString().contains("-50"), changed.get("message")::getAsString);
    assertTrue(
        changed
            .get("message")
            .getAsString()
            .contains(changed.get("stake").getAsString().replace('.', ',')),
        changed::toString);
    assertEquals("INFORMATION", one(found, "PERSON_NEW").get("level").getAsString());

    Api.Answer filed = accountant.submit(id, "ALL_OR_NOTHING", UUID.randomUUID().toString());
    assertEquals(201, filed.status(), filed.body());
  }

  @Test
  @Order(4)
  void a_stranger_is_told_nothing_of_an_employers_past(Portal portal) throws Exception {
    JsonArray found =
        new Api(portal, "demo-shipowner")
            .check(query(client(portal), "2025-05"), csv(rows(3).subList(0, 3)))
            .json()
            .getAsJsonArray("findings");
    assertEquals("{CHECKED_WITHOUT_REGISTER=1}", codes(found));
  }

  /** The fund's roster tells no wages, so people are found by their pseudonyms. */
  @Test
  @Order(5)
  void a_month_with_the_funds_own_roster_is_compared_too(Portal portal) {
    String rows =
        "100000018;;ALPHA;AMINA;26;850000.00;\n"
            + "112345676;;BETA;BRAHIM;26;3200.00;\n"
            + "123456785;;GAMMA;CHAIMAE;26;5200.00;\n"
            + "156789012;;ZETA;FATIMA;26;4000.00;\n"
            + "145678903;;EPSILON;ELHAM;26;9000.00;\n";
    JsonArray found =
        new Api(portal, "demo-employer")
            .check(query("1234567", "2025-06"), (HEADINGS + rows).getBytes(StandardCharsets.UTF_8))
            .json()
            .getAsJsonArray("findings");
    assertEquals(2, one(found, "WAGE_DECIMALS_LOST").get("line").getAsInt(), found::toString);
    assertEquals(5, one(found, "PERSON_NEW").get("line").getAsInt(), found::toString);
    assertEquals(6, one(found, "WAGE_CHANGED").get("line").getAsInt(), found::toString);
    assertTrue(one(found, "ROSTER_PERSON_ABSENT").has("stake"), found::toString);
  }
}
