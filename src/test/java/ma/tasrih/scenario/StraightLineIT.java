package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** One month of one employer over HTTP, from the file to the order; in the order of the story. */
@ExtendWith(PortalExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StraightLineIT {

  private static final String DS = "filename=DS_1234567_202506.txt";
  private static final String DSC = "filename=DSC1_1234567_202506.txt";
  private static final String NUMBER = "DS-1234567-202506";

  private Api employer;
  private Api stranger;

  @BeforeEach
  void callers(Portal portal) {
    employer = new Api(portal, "demo-employer");
    stranger = new Api(portal, "demo-shipowner");
  }

  @Test
  @Order(1)
  void a_check_tells_everything_and_leaves_no_trace(Portal portal) throws Exception {
    String before = portal.database().one("select count(*) from deposit");
    Api.Answer answer = employer.check(DS, Api.sample("valid/DS_1234567_202506.txt"));
    assertEquals(200, answer.status(), answer.body());
    JsonObject june = answer.json().getAsJsonArray("declarations").get(0).getAsJsonObject();
    assertEquals("EBDS_PRINCIPAL", answer.text("format"));
    assertEquals("2025-07-10", june.get("dueDate").getAsString());
    assertEquals("2025-07-21", june.get("effectiveDueDate").getAsString());
    assertEquals("7349.13", june.getAsJsonObject("assessment").get("due").getAsString());
    assertEquals("1737.14", june.getAsJsonObject("assessment").get("employee").getAsString());
    assertEquals(
        "200.00", june.getAsJsonObject("totals").get("familyAllowanceToRepay").getAsString());
    assertEquals(0, answer.json().getAsJsonObject("counts").get("BLOCKING").getAsInt());
    assertEquals(before, portal.database().one("select count(*) from deposit"));
  }

  @Test
  @Order(2)
  void a_supplementary_file_waits_for_the_principal_one() {
    Api.Answer answer = employer.check(DSC, Api.sample("valid/DSC1_1234567_202506.txt"));
    assertTrue(answer.body().contains("PRINCIPAL_NOT_FILED_YET"), answer.body());
  }

  @Test
  @Order(3)
  void the_same_key_is_the_same_deposit_and_other_bytes_under_it_are_refused() {
    byte[] file = Api.sample("valid/DS_1234567_202506.txt");
    Api.Answer first = employer.deposit(DS, file, "key-1");
    Api.Answer again = employer.deposit(DS, file, "key-1");
    Api.Answer otherKey = employer.deposit(DS, file, "key-2");
    Api.Answer otherBytes =
        employer.deposit(DSC, Api.sample("valid/DSC1_1234567_202506.txt"), "key-1");
    assertEquals(201, first.status(), first.body());
    assertEquals(200, again.status(), again.body());
    assertEquals(200, otherKey.status(), otherKey.body());
    assertEquals(first.text("id"), again.text("id"));
    assertEquals(first.text("id"), otherKey.text("id"));
    assertEquals(422, otherBytes.status(), otherBytes.body());
  }

  @Test
  @Order(4)
  void nobody_else_sees_the_deposit_or_may_send_the_file() {
    byte[] file = Api.sample("valid/DS_1234567_202506.txt");
    String id = employer.deposit(DS, file, "key-1").text("id");
    assertEquals(404, stranger.get("deposits/" + id).status());
    assertEquals(404, stranger.submit(id, "ALL_OR_NOTHING", "x").status());
    assertEquals(404, stranger.deposit(DS, file, "y").status());
    assertEquals(200, stranger.check(DS, file).status());
    assertTrue(stranger.check(DS, file).body().contains("CHECKED_WITHOUT_REGISTER"));
  }

  @Test
  @Order(5)
  void submitting_gives_one_declaration_and_its_order(Portal portal) {
    String id = employer.depositAndCheck(DS, Api.sample("valid/DS_1234567_202506.txt"));
    Api.Answer filed = employer.submit(id, "ALL_OR_NOTHING", "submit-1");
    assertEquals(201, filed.status(), filed.body());
    JsonObject declaration = filed.json().getAsJsonArray("declarations").get(0).getAsJsonObject();
    JsonObject order = declaration.getAsJsonObject("paymentOrder");
    assertEquals(NUMBER, declaration.get("number").getAsString());
    assertEquals("7349.13", order.get("amount").getAsString());
    assertEquals("200.00", order.get("familyAllowanceToRepay").getAsString());
    assertEquals("7549.13", order.get("totalToPay").getAsString());
    assertEquals("2025-07-10", order.get("dueDate").getAsString());

    Api.Answer again = employer.submit(id, "ALL_OR_NOTHING", "submit-1");
    assertEquals(filed.json(), again.json());
    Api.Answer other = employer.submit(id, "ALL_OR_NOTHING", "submit-2");
    assertEquals(409, other.status());
    assertEquals("ALREADY_SUBMITTED", other.text("code"));
    assertTrue(other.text("detail").contains(NUMBER), other.body());
  }

  @Test
  @Order(6)
  void lines_carry_shares_that_add_up_to_the_centime() {
    JsonObject lines = employer.get("declarations/" + NUMBER + "/lines").json();
    JsonObject declaration = employer.get("declarations/" + NUMBER).json();
    assertEquals(8, lines.get("total").getAsInt());
    for (JsonElement branch :
        declaration.getAsJsonObject("assessment").getAsJsonArray("branches")) {
      String name = branch.getAsJsonObject().get("branch").getAsString();
      for (String part : new String[] {"due", "employer", "employee"}) {
        assertEquals(
            new BigDecimal(branch.getAsJsonObject().get(part).getAsString()),
            sum(lines.getAsJsonArray("items"), name, part),
            name + " " + part);
      }
    }
  }

  private static BigDecimal sum(JsonArray lines, String branch, String part) {
    BigDecimal sum = new BigDecimal("0.00");
    for (JsonElement line : lines) {
      for (JsonElement share : line.getAsJsonObject().getAsJsonArray("branches")) {
        if (share.getAsJsonObject().get("branch").getAsString().equals(branch)) {
          sum = sum.add(new BigDecimal(share.getAsJsonObject().get(part).getAsString()));
        }
      }
    }
    return sum;
  }

  @Test
  @Order(7)
  void order_and_receipt_are_printed_and_say_the_same() throws Exception {
    String reference =
        employer
            .get("declarations/" + NUMBER)
            .json()
            .getAsJsonObject("paymentOrder")
            .get("reference")
            .getAsString();
    String slip = pdf(employer.bytes("payment-orders/" + reference + ".pdf"));
    for (String said : new String[] {"7 349,13", "1 737,14", "200,00", "7 549,13", "ATLAS DEMO"}) {
      assertTrue(slip.contains(said), said + " in " + slip);
    }
    String receipt = pdf(employer.bytes("declarations/" + NUMBER + "/receipt.pdf"));
    assertTrue(receipt.contains(NUMBER), receipt);
    assertTrue(receipt.contains("7 349,13"), receipt);
    assertEquals(404, stranger.get("payment-orders/" + reference).status());
    assertEquals(404, stranger.get("payment-orders/" + reference + ".pdf").status());
    assertEquals(404, stranger.get("declarations/" + NUMBER).status());
    assertEquals(404, stranger.get("declarations/" + NUMBER + "/lines").status());
    assertEquals(404, stranger.get("declarations/" + NUMBER + "/receipt.pdf").status());
  }

  private static String pdf(byte[] bytes) throws Exception {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replace('\u202f', ' ');
    }
  }

  @Test
  @Order(8)
  void a_second_principal_is_blocked_and_a_supplementary_one_is_filed() {
    byte[] csv = csv("100000018;;ALPHA;AMINA;26;8500;");
    String query = "filename=encore.csv&affiliate=1234567&period=2025-06";
    Api.Answer second = employer.check(query, csv);
    assertTrue(second.body().contains("PRINCIPAL_ALREADY_FILED"), second.body());

    String id = employer.depositAndCheck(DSC, Api.sample("valid/DSC1_1234567_202506.txt"));
    JsonObject filed = employer.submit(id, "ALL_OR_NOTHING", "dsc").json();
    JsonObject declaration = filed.getAsJsonArray("declarations").get(0).getAsJsonObject();
    assertEquals("DSC1-1234567-202506", declaration.get("number").getAsString());
    assertEquals(1, declaration.get("rank").getAsInt());
  }

  @Test
  @Order(9)
  void a_corrective_upwards_orders_the_difference_and_downwards_waits_as_a_credit() {
    String people =
        "100000018;;ALPHA;AMINA;26;8500;\n112345676;;BETA;BRAHIM;26;4500;\n"
            + "123456785;;GAMMA;CHAIMAE;0;0;SO\n134567894;;DELTA;DRISS;0;0;CS\n"
            + "145678903;;EPSILON;ELHAM;13;2600;IL\n;ZZ654321;ETA;GHALI;26;7000;\n"
            + "156789012;ZZ123456;ZETA;FATIMA;20;4000;\n999999999;;;;0;1500;\n"
            + "167890121;ZZ777777;THETA;HASSAN;10;%s;";
    JsonObject up = corrective(csv(people.formatted("3000")));
    // One thousand dirhams more, all of it under the ceiling.
    assertEquals("278.30", up.getAsJsonObject("paymentOrder").get("amount").getAsString());
    assertEquals("DSC1-1234567-202506", up.get("corrects").getAsString());

    JsonObject down = corrective(csv(people.formatted("1000")));
    assertTrue(down.get("paymentOrder").isJsonNull(), down.toString());
    assertEquals("556.60", down.get("creditClaim").getAsString());
    assertEquals("0.00", down.get("allowanceClaim").getAsString());
  }

  private JsonObject corrective(byte[] csv) {
    String id =
        employer.depositAndCheck(
            "filename=r.csv&affiliate=1234567&period=2025-06&kind=CORRECTIVE", csv);
    Api.Answer filed = employer.submit(id, "ALL_OR_NOTHING", "corrective-" + id);
    assertEquals(201, filed.status(), employer.get("deposits/" + id).body());
    return filed.json().getAsJsonArray("declarations").get(0).getAsJsonObject();
  }

  @Test
  @Order(10)
  void good_lines_are_filed_and_all_or_nothing_is_refused_when_one_line_is_bad(Portal portal) {
    Api accountant = new Api(portal, "demo-accountant");
    String affiliate = unusedClient(portal);
    byte[] csv = csv("100000018;;ALPHA;AMINA;26;8500;\n112345676;;BETA;BRAHIM;27;4500;");
    String id =
        accountant.depositAndCheck(
            "filename=p.csv&affiliate=" + affiliate + "&period=2025-05", csv);
    Api.Answer all = accountant.submit(id, "ALL_OR_NOTHING", "all");
    assertEquals(409, all.status());
    assertEquals("BLOCKING_FINDINGS", all.text("code"));
    JsonObject good = accountant.submit(id, "GOOD_LINES", "good").json();
    JsonObject lines =
        good.getAsJsonArray("declarations").get(0).getAsJsonObject().getAsJsonObject("lines");
    assertEquals(1, lines.get("accepted").getAsInt());
    assertEquals(1, lines.get("rejected").getAsInt());
  }

  @Test
  @Order(11)
  void a_nil_declaration_has_no_order(Portal portal) {
    Api accountant = new Api(portal, "demo-accountant");
    String id =
        accountant.depositAndCheck(
            "filename=neant.csv&kind=NIL&period=2025-06&affiliate=" + unusedClient(portal),
            new byte[0]);
    JsonObject nil = accountant.submit(id, "ALL_OR_NOTHING", "nil").json();
    JsonObject declaration = nil.getAsJsonArray("declarations").get(0).getAsJsonObject();
    assertEquals("NIL", declaration.get("kind").getAsString());
    assertTrue(declaration.get("paymentOrder").isJsonNull());
  }

  /** A client nobody files for elsewhere in these tests. */
  private static String unusedClient(Portal portal) {
    try {
      return portal.database().one("select max(affiliate_number) from employer");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Order(12)
  void what_is_not_ours_is_told_without_a_trace_of_the_inside() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
    Api.Answer answer = employer.check("filename=photo.png", picture);
    assertEquals(415, answer.status(), answer.body());
    assertTrue(answer.text("detail").contains("CSV"), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
    assertEquals(400, employer.check("filename=vide.csv", new byte[0]).status());
    assertEquals(
        400, employer.check("affiliate=1", "x;y".getBytes(StandardCharsets.UTF_8)).status());
    assertEquals(
        400, employer.deposit(DS, Api.sample("valid/DS_1234567_202506.txt"), " ").status());
    assertEquals(404, employer.get("deposits/ffffffffffffffffffffffffffffffff").status());
    assertEquals(404, employer.get("declarations/DS-9999999-202506").status());
    assertEquals(404, employer.get("rates?period=1950-01").status());
    assertEquals(400, employer.get("rates?period=juin").status());
  }

  @Test
  @Order(13)
  void a_corrective_is_never_filed_without_its_refused_lines() {
    String id =
        employer.depositAndCheck(
            "filename=moins.csv&affiliate=1234567&period=2025-06&kind=CORRECTIVE",
            csv("100000018;;ALPHA;AMINA;26;8500;\n112345676;;BETA;BRAHIM;27;4500;"));
    Api.Answer answer = employer.submit(id, "GOOD_LINES", "part-of-it");
    assertEquals(409, answer.status(), answer.body());
    assertEquals("CORRECTIVE_INCOMPLETE", answer.text("code"));
  }

  @Test
  @Order(14)
  void who_is_declared_after_a_corrective_is_expected_the_next_month() {
    String hired = Payrolls.csv(50, 0).lines().skip(50).findFirst().orElseThrow().split(";")[0];
    byte[] july = csv("100000018;;ALPHA;AMINA;26;8500;");
    String query = "filename=juillet.csv&affiliate=1234567&period=2025-07";
    assertFalse(employer.check(query, july).body().contains(hired));
    String id =
        employer.depositAndCheck(
            "filename=s.csv&affiliate=1234567&period=2025-06&kind=SUPPLEMENTARY",
            csv(hired + ";ZZ888888;IOTA;JAMILA;10;3000;"));
    Api.Answer filed = employer.submit(id, "ALL_OR_NOTHING", "after-the-corrective");
    assertEquals(201, filed.status(), employer.get("deposits/" + id).body());
    assertTrue(employer.check(query, july).body().contains(hired));
  }

  @Test
  @Order(15)
  void a_file_sent_again_under_another_name_is_read_by_that_name(Portal portal) throws Exception {
    byte[] july = csv("100000018;;ALPHA;AMINA;26;8501;");
    String rest = "&affiliate=1234567&period=2025-07";
    String id = employer.depositAndCheck("filename=avant.csv" + rest, july);
    assertEquals(id, employer.depositAndCheck("filename=apres.csv" + rest, july));
    assertEquals("apres.csv", employer.get("deposits/" + id).text("filename"));
  }

  @Test
  @Order(16)
  void a_supplementary_line_for_somebody_declared_already_is_pointed_at() {
    String query = "filename=double.csv&affiliate=1234567&period=2025-06&kind=SUPPLEMENTARY";
    String[] known = {"156789012;ZZ123456;ZETA;FATIMA;5;1000;", ";ZZ654321;ETA;GHALI;5;1000;"};
    for (String line : known) {
      String report = employer.check(query, csv(line)).body();
      assertTrue(report.contains("ALREADY_DECLARED_THIS_MONTH"), report);
    }
    String report = employer.check(query, csv(";ZZ999111;KAPPA;LEILA;5;1000;")).body();
    assertFalse(report.contains("ALREADY_DECLARED_THIS_MONTH"), report);
  }

  private static byte[] csv(String rows) {
    return ("num_assure;cin;nom;prenom;jours;salaire_reel;situation\n" + rows + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
