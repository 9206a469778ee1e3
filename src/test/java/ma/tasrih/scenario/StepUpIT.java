package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fresh proof before what costs dear, from an account that has a second factor. */
@ExtendWith(PortalExtension.class)
class StepUpIT {

  private static final String LOGIN = "demo-accountant";
  private static final String REVIEW = "employer/intake/review.xhtml";
  private static final String STEP_UP = "step-up.xhtml";
  private static final String MONTH = "2025-04";
  private static final Pattern ATTEMPT = Pattern.compile("name=\"attempt\" value=\"([0-9]+)\"");
  private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

  private static final String OF =
      " from declaration where affiliate_number = '%s' and period = '2025-04-01'"
          + " and number is not null";

  /** Enough for 100,000 dirhams of contributions and for an export in bulk. */
  private static final int MANY = 250;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @AfterEach
  void leave_the_account_as_it_was(TestDatabase database) throws Exception {
    SecondFactor.forgetAll(database);
  }

  @Test
  void a_large_payment_and_an_export_in_bulk_ask_for_the_second_factor_and_small_ones_do_not(
      Portal portal, TestDatabase database) throws Exception {
    String large = client(database, 33);
    String small = client(database, 34);
    String largeDeposit = deposit(portal, large, MANY);
    String smallDeposit = deposit(portal, small, 3);
    SignInClient accountant = new SignInClient(http, portal);
    assertTrue(accountant.signIn(LOGIN, LOGIN + "-2025"));
    SecondFactor application = SecondFactor.enrol(accountant, database);

    age(database);
    open(accountant, smallDeposit, small);
    assertTrue(SignInClient.location(submit(accountant, smallDeposit, small)).contains("order"));
    assertEquals("1", filed(database, small));

    SignInClient other = accountant.window();
    HttpResponse<String> asked = prepared(other, largeDeposit, large);
    assertTrue(SignInClient.location(asked).endsWith("/" + STEP_UP), asked.body());
    assertEquals("0", filed(database, large));
    other.get(STEP_UP);
    HttpResponse<String> wrong = prove(other, LOGIN + "-2025");
    assertTrue(wrong.body().contains("mot de passe ou code incorrect"), "the password alone");
    HttpResponse<String> proven = prove(other, application.code());
    String back = SignInClient.location(proven);
    assertTrue(back.contains("/" + REVIEW + "?") && back.contains("id=" + largeDeposit), back);
    assertTrue(other.get(back).body().contains("submit:file"));
    assertTrue(SignInClient.location(submit(other, largeDeposit, large)).contains("order"));
    assertEquals("1", filed(database, large));

    String export = "employer/declarations/file?format=csv&number=";
    HttpResponse<String> file = other.get(export + number(database, large));
    assertEquals(200, file.statusCode());
    assertTrue(file.body().lines().count() > MANY);
    age(database);
    HttpResponse<String> refused = other.get(export + number(database, large));
    assertTrue(SignInClient.location(refused).endsWith("/" + STEP_UP), refused.body());
    assertTrue(refused.body().lines().count() < MANY, refused.body());
    assertEquals(200, other.get(export + number(database, small)).statusCode());
    other.get(STEP_UP);
    prove(other, application.code());
    assertEquals(200, other.get(export + number(database, large)).statusCode());
    assertEquals(
        "TOTP BULK_EXPORT,TOTP LARGE_PAYMENT",
        database.one(
            "select group_concat(distinct detail order by detail) from journal_entry"
                + " where act = 'STEPPED_UP' and actor = '"
                + LOGIN
                + "'"));
  }

  private static String deposit(Portal portal, String affiliate, int people) {
    byte[] file = Payrolls.csv(people, 7).getBytes(StandardCharsets.UTF_8);
    return new Api(portal, LOGIN)
        .depositAndCheck("filename=paie.csv&affiliate=" + affiliate + "&period=" + MONTH, file);
  }

  /** The page of a client other than the one acted for asks first whether to change. */
  private static HttpResponse<String> prepared(
      SignInClient accountant, String deposit, String affiliate) throws Exception {
    String other = "employer/other.xhtml";
    accountant.get(other + "?affiliate=" + affiliate);
    accountant.post(
        other, "other", "choose", Map.of("affiliate", affiliate, "back", "/employer/home.xhtml"));
    open(accountant, deposit, affiliate);
    return submit(accountant, deposit, affiliate);
  }

  private static void open(SignInClient accountant, String deposit, String affiliate)
      throws Exception {
    HttpResponse<String> page =
        accountant.get(REVIEW + "?id=" + deposit + "&affiliate=" + affiliate);
    assertTrue(page.body().contains("submit:file"), page.statusCode() + page.body());
  }

  private static HttpResponse<String> submit(
      SignInClient accountant, String deposit, String affiliate) throws Exception {
    Matcher key = KEY.matcher(accountant.page());
    Matcher attempt = ATTEMPT.matcher(accountant.page());
    assertTrue(key.find() && attempt.find());
    return accountant.post(
        REVIEW,
        "submit",
        "file",
        Map.of(
            "id",
            deposit,
            "affiliate",
            affiliate,
            "key",
            key.group(1),
            "attempt",
            attempt.group(1)));
  }

  private static HttpResponse<String> prove(SignInClient accountant, String code) throws Exception {
    return accountant.post(STEP_UP, "stepUp", "submit", Map.of("stepUp:code", code));
  }

  /** Ten minutes pass since the last proof. */
  private static void age(TestDatabase database) throws Exception {
    database.update(
        "update user_session set proven_at = proven_at - interval 10 minute"
            + " where ended_at is null and user_id ="
            + " (select id from app_user where login = '"
            + LOGIN
            + "')");
  }

  private static String client(TestDatabase database, int fromTheEnd) throws Exception {
    return database.one(
        "select affiliate_number from employer order by affiliate_number desc limit 1 offset "
            + fromTheEnd);
  }

  private static String filed(TestDatabase database, String affiliate) throws Exception {
    return database.one("select count(number)" + OF.formatted(affiliate));
  }

  private static String number(TestDatabase database, String affiliate) throws Exception {
    return database.one("select number" + OF.formatted(affiliate));
  }
}
