package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.identity.domain.PasswordHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A password forgotten: from the administrator's page to the owner's next visit. */
@ExtendWith(PortalExtension.class)
class PasswordResetIT {

  private static final String OWNER = "demo-inspector-2";
  private static final String WHERE = " where login = '" + OWNER + "'";
  private static final String OF_OWNER = " where user_id = (select id from app_user" + WHERE + ")";
  private static final String FRESH = "une phrase nouvelle et longue";
  private static final String OFFER = "admin/signin/reset.xhtml";
  private static final String PAGE = "reset-password.xhtml";
  private static final Pattern LINK = Pattern.compile("<code id=\"link\"[^>]*>([^<]+)</code>");
  private static final String SPENT = "Ce lien a déjà servi ou n’est plus valable";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private String before;

  @BeforeEach
  void remember_the_password(Portal running, TestDatabase database) throws Exception {
    before = hash(database);
  }

  @AfterEach
  void leave_the_account_as_it_was(TestDatabase database) throws Exception {
    database.update("update app_user set password_hash = '" + before + "'" + WHERE);
    database.update("update api_token set revoked_at = null" + OF_OWNER); // others call with it
    SecondFactor.forgetAll(database);
  }

  @Test
  void a_link_of_the_administrator_opens_the_account_once_and_only_up_to_the_second_factor(
      Portal portal, TestDatabase database) throws Exception {
    SignInClient owner = new SignInClient(http, portal);
    assertTrue(owner.signIn(OWNER, OWNER + "-2025"));
    SecondFactor application = SecondFactor.enrol(owner, database);
    assertEquals(200, owner.get("account/security.xhtml").statusCode());

    String link = offer(portal);
    String token = link.substring(link.indexOf('#') + 1);
    assertEquals(
        "http://localhost:" + portal.baseUri().getPort() + "/tasrih/" + PAGE + "#" + token, link);
    SignInClient anywhere = new SignInClient(http, portal);
    assertTrue(choose(anywhere, token, "short").body().contains("reset:fresh"), "a weak one");
    assertEquals(before, hash(database));
    HttpResponse<String> chosen = choose(anywhere, token, FRESH);
    assertTrue(SignInClient.location(chosen).endsWith(PAGE + "?done=true"), chosen.body());
    assertFalse(before.equals(hash(database)));

    assertTrue(
        SignInClient.location(owner.get("account/security.xhtml")).endsWith("/sign-in.xhtml"));
    assertEquals(
        "0",
        database.one("select count(*) from user_session" + OF_OWNER + " and ended_at is null"));
    assertEquals("0", database.one("select count(*) from known_device" + OF_OWNER));
    owner.close();
    assertTrue(owner.isKnownDevice(), "the browser still has its cookie, which is worth nothing");
    assertFalse(owner.signIn(OWNER, OWNER + "-2025"), "the old password");
    owner.open();
    HttpResponse<String> first =
        http.send(owner.form(OWNER, FRESH), HttpResponse.BodyHandlers.ofString());
    assertTrue(
        SignInClient.location(first).endsWith("/sign-in-code.xhtml"), "a second factor is asked");
    owner.keep(first);
    owner.get("sign-in-code.xhtml");
    assertTrue(
        SignInClient.isIn(
            owner.post(
                "sign-in-code.xhtml",
                "second",
                "submit",
                Map.of("second:code", application.code()))));

    String now = hash(database);
    HttpResponse<String> again =
        choose(new SignInClient(http, portal), token, "encore une autre phrase");
    assertTrue(again.body().contains(SPENT), again.body());
    assertEquals(now, hash(database));
    assertEquals(
        "PASSWORD_RESET_OFFERED,PASSWORD_RESET",
        database.one(
            "select substring_index(group_concat(act order by at, chain, position), ',', -2)"
                + " from journal_entry where act like 'PASSWORD_RESET%'"));
    assertEquals(
        "0",
        database.one("select count(*) from journal_entry where detail like '%" + token + "%'"));
    assertFalse(portal.log().contains(token), "the link stands in the log");
  }

  @Test
  void a_link_lasts_a_day_and_ends_with_the_next_one(Portal portal, TestDatabase database)
      throws Exception {
    String older = offer(portal);
    String link = offer(portal);
    assertTrue(choose(new SignInClient(http, portal), token(older), FRESH).body().contains(SPENT));
    assertEquals(
        "24",
        database.one(
            "select timestampdiff(hour, issued_at, expires_at) from password_reset"
                + OF_OWNER
                + " order by issued_at desc limit 1"));
    database.update(
        "update password_reset set expires_at = expires_at - interval 24 hour" + OF_OWNER);
    assertTrue(choose(new SignInClient(http, portal), token(link), FRESH).body().contains(SPENT));
    assertEquals(before, hash(database));
  }

  @Test
  void a_token_in_an_address_opens_nothing(Portal portal) throws Exception {
    SignInClient somebody = new SignInClient(http, portal);
    HttpResponse<String> page = somebody.get(PAGE + "?link=" + token(offer(portal)));
    assertEquals(200, page.statusCode());
    assertFalse(page.body().contains("reset:fresh"), page.body());
    assertTrue(page.body().contains("token:code"), page.body());
  }

  @Test
  void a_password_its_owner_changes_opens_the_account_from_then_on(
      Portal portal, TestDatabase database) throws Exception {
    SignInClient owner = new SignInClient(http, portal);
    assertTrue(owner.signIn(OWNER, OWNER + "-2025"));
    String page = "account/password.xhtml";
    owner.get(page);
    HttpResponse<String> changed =
        owner.post(
            page,
            "password",
            "submit",
            Map.of("password:old", OWNER + "-2025", "password:fresh", FRESH));
    assertTrue(SignInClient.location(changed).endsWith("?done=password"), changed.body());
    assertFalse(before.equals(hash(database)));
    assertFalse(new SignInClient(http, portal).signIn(OWNER, OWNER + "-2025"));
    assertTrue(new SignInClient(http, portal).signIn(OWNER, FRESH));
  }

  @Test
  void a_hash_of_older_times_is_made_anew_when_its_password_is_typed(
      Portal portal, TestDatabase database) throws Exception {
    String older = PasswordHash.ofCode(OWNER + "-2025", new byte[16], 100_000).toString();
    database.update("update app_user set password_hash = '" + older + "'" + WHERE);
    assertTrue(new SignInClient(http, portal).signIn(OWNER, OWNER + "-2025"));
    String made = hash(database);
    assertTrue(made.startsWith("pbkdf2-sha256$" + PasswordHash.ITERATIONS + "$"), made);
    assertTrue(new SignInClient(http, portal).signIn(OWNER, OWNER + "-2025"));
    assertEquals(made, hash(database), "dear enough stays");
  }

  private String offer(Portal portal) throws Exception {
    SignInClient admin = new SignInClient(http, portal);
    assertTrue(admin.signIn("demo-admin", "demo-admin-2025"));
    admin.get(OFFER);
    HttpResponse<String> answer =
        admin.post(OFFER, "reset", "submit", Map.of("reset:login", OWNER));
    Matcher link = LINK.matcher(answer.body());
    assertTrue(link.find(), answer.body());
    return link.group(1);
  }

  private static String token(String link) {
    return link.substring(link.indexOf('#') + 1);
  }

  /** As the page's script does: the token goes in a form. */
  private static HttpResponse<String> choose(SignInClient who, String token, String fresh)
      throws Exception {
    HttpResponse<String> page = who.get(PAGE);
    if (page.body().contains("token:code")) {
      HttpResponse<String> opened = who.post(PAGE, "token", "open", Map.of("token:code", token));
      assertTrue(SignInClient.location(opened).endsWith("/" + PAGE), opened.body());
      who.get(PAGE);
    }
    return who.post(PAGE, "reset", "submit", Map.of("reset:fresh", fresh));
  }

  private static String hash(TestDatabase database) throws Exception {
    return database.one("select password_hash from app_user" + WHERE);
  }
}
