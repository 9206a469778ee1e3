package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hundred hands at once, and a server that dies: one declaration, one order, nothing lost. */
@ExtendWith(PortalExtension.class)
class ExactlyOnceIT {

  private static final int HANDS = 100;

  @Test
  void a_hundred_submissions_of_one_deposit_are_one_declaration(Portal portal) throws Exception {
    Api accountant = new Api(portal, "demo-accountant");
    String affiliate = client(portal, 10);
    String id = accountant.depositAndCheck(query(affiliate, "2025-04"), payroll(20, 0));
    List<Api.Answer> answers =
        atOnce(i -> accountant.submit(id, "ALL_OR_NOTHING", i % 2 == 0 ? "same" : "other-" + i));
    for (Api.Answer answer : answers) {
      assertTrue(
          answer.status() == 201 || answer.status() == 200 || answer.status() == 409,
          answer.toString());
    }
    assertEquals(1, answers.stream().filter(a -> a.status() == 201).count());
    assertEquals("1", filed(portal, affiliate, "2025-04-01"));
    assertEquals("1", orders(portal, affiliate));
  }

  @Test
  void a_hundred_deposits_of_the_same_bytes_are_one_deposit(Portal portal) throws Exception {
    Api accountant = new Api(portal, "demo-accountant");
    String affiliate = client(portal, 11);
    byte[] file = payroll(20, 1);
    List<Api.Answer> answers =
        atOnce(i -> accountant.deposit(query(affiliate, "2025-04"), file, "deposit-" + i));
    assertEquals(1, answers.stream().map(a -> a.text("id")).distinct().count());
    assertEquals(1, answers.stream().filter(a -> a.status() == 201).count());
  }

  @Test
  void two_files_for_one_month_at_once_are_one_principal(Portal portal) throws Exception {
    Api accountant = new Api(portal, "demo-accountant");
    String affiliate = client(portal, 12);
    List<String> deposits =
        IntStream.range(0, 10)
            .mapToObj(i -> accountant.depositAndCheck(query(affiliate, "2025-05"), payroll(5, i)))
            .toList();
    List<Api.Answer> answers =
        atOnce(i -> accountant.submit(deposits.get(i % 10), "ALL_OR_NOTHING", "month-" + i));
    assertEquals(1, answers.stream().filter(a -> a.status() == 201).count());
    assertTrue(
        answers.stream().allMatch(a -> a.status() == 201 || a.status() == 409), answers.toString());
    assertEquals("1", filed(portal, affiliate, "2025-05-01"));
  }

  @Test
  void a_server_killed_between_receipt_and_submission_loses_nothing() throws Exception {
    try (TestDatabase database = TestDatabase.startPrivate("exactly-once");
        Portal portal = Portal.start(database, Map.of("tasrih.demo", "true"))) {
      Api accountant = new Api(portal, "demo-accountant");
      String affiliate = client(portal, 20);
      byte[] file = payroll(30_000, 0);
      Api.Answer received = accountant.deposit(query(affiliate, "2025-04"), file, "before");
      assertEquals(201, received.status(), received.body());
      portal.kill();

      portal.restart();
      String id = received.text("id");
      JsonObject deposit = accountant.checked(id);
      assertEquals("CHECKED", deposit.get("state").getAsString());
      assertEquals(id, accountant.deposit(query(affiliate, "2025-04"), file, "before").text("id"));
      assertEquals(received.text("sha256"), deposit.get("sha256").getAsString());
      Api.Answer filed = accountant.submit(id, "ALL_OR_NOTHING", "after");
      assertEquals(201, filed.status(), filed.body());
      portal.kill();

      portal.restart();
      assertEquals(filed.json(), accountant.submit(id, "ALL_OR_NOTHING", "after").json());
      assertEquals("1", filed(portal, affiliate, "2025-04-01"));
      assertEquals(
          "30000",
          database.one(
              "select count(*) from declaration_line l join declaration d"
                  + " on d.id = l.declaration_id where d.number is not null"
                  + " and d.affiliate_number = '"
                  + affiliate
                  + "'"));
    }
  }

  private static String filed(Portal portal, String affiliate, String month) throws Exception {
    return portal
        .database()
        .one(
            "select count(*) from declaration where number is not null and affiliate_number = '"
                + affiliate
                + "' and period = '"
                + month
                + "'");
  }

  private static String orders(Portal portal, String affiliate) throws Exception {
    return portal
        .database()
        .one("select count(*) from payment_order where affiliate_number = '" + affiliate + "'");
  }

  private static String client(Portal portal, int fromTheEnd) throws Exception {
    return portal
        .database()
        .one(
            "select affiliate_number from employer order by affiliate_number desc limit 1 offset "
                + fromTheEnd);
  }

  private static String query(String affiliate, String period) {
    return "filename=paie.csv&affiliate=" + affiliate + "&period=" + period;
  }

  private static byte[] payroll(int people, int variant) {
    return Payrolls.csv(people, variant).getBytes(StandardCharsets.UTF_8);
  }

  private interface Hand {
    Api.Answer act(int number);
  }

  private static List<Api.Answer> atOnce(Hand hand) throws Exception {
    ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    try {
      List<Future<Api.Answer>> acts =
          IntStream.range(0, HANDS).mapToObj(i -> hands.submit(() -> hand.act(i))).toList();
      List<Api.Answer> answers = new java.util.ArrayList<>();
      for (Future<Api.Answer> act : acts) {
        answers.add(act.get());
      }
      return answers;
    } finally {
      hands.shutdown();
    }
  }
}
