package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file with parts of several employers: each part is its employer's, and nobody else's. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BundleIT {

  private static final String OWNER = "1234567";
  private static final String HEADINGS =
      "affilie;periode;num_assure;cin;nom;prenom;jours;salaire_reel;situation\n";

  @Test
  @Order(1)
  void a_file_is_nobodys_but_theirs_whose_rows_it_holds(Portal portal) throws Exception {
    Api other = new Api(portal, "demo-employer-2");
    String own = affiliateOfTheOther(portal);
    byte[] foreign = csv(row(OWNER, "2025-06", "100000018", "26"));
    String query = "filename=f.csv&period=2025-06&affiliate=" + own;
    String before = portal.database().one("select count(*) from deposit");
    byte[] ebds = Api.sample("valid/DS_1234567_202506.txt");
    assertAll(
        () -> assertEquals(404, other.deposit(query, foreign, unique()).status()),
        () ->
            assertEquals(
                404,
                other
                    .deposit("filename=DS_1234567_202506.txt&affiliate=" + own, ebds, unique())
                    .status()));
    assertEquals(before, portal.database().one("select count(*) from deposit"));

    byte[] mixed =
        csv(row(own, "2025-06", "100000018", "26"), row(OWNER, "2025-06", "112345676", "MM7"));
    String id = other.depositAndCheck(query, mixed);
    Api.Answer seen = other.get("deposits/" + id);
    assertEquals(200, seen.status());
    assertEquals(2, declarations(seen).size(), "its sender sees the part that was refused");
    assertTrue(seen.body().contains("AFFILIATE_NOT_YOURS"), seen.body());
    assertEquals(404, new Api(portal, "demo-employer").get("deposits/" + id).status());
    assertEquals(404, new Api(portal, "demo-accountant-reader").get("deposits/" + id).status());
    assertEquals(
        "1 0",
        portal
            .database()
            .one(
                "select concat(count(distinct d.id), ' ', count(l.position)) from declaration d"
                    + " join deposit p on p.id = d.deposit_id left join declaration_line l"
                    + " on l.declaration_id = d.id where d.refused and p.public_id = '"
                    + id
                    + "'"),
        "no line is sealed with another employer's key");
  }

  @Test
  @Order(2)
  void the_owners_list_shows_no_file_of_others(Portal portal, Page page) {
    SignedIn.as("demo-employer", portal, page);
    page.navigate(portal.at("employer/intake/upload.xhtml").toString());
    assertFalse(page.content().contains("Deuxième Demo"), page.content());
  }

  @Test
  @Order(3)
  void a_file_that_names_nobody_is_taken_only_from_who_prepares_for_somebody(Portal portal) {
    byte[] nobody = csv(row("", "2025-06", "100000018", "26"));
    byte[] roster = Api.sample("valid/AFFEBDS_1234567_202506.txt");
    String ofRoster = "filename=AFFEBDS_1234567_202506.txt";
    for (String caller : new String[] {"demo-inspector", "demo-admin"}) {
      Api api = new Api(portal, caller);
      assertEquals(404, api.deposit("filename=n.csv", nobody, unique()).status(), caller);
      assertEquals(404, api.deposit(ofRoster, roster, unique()).status(), caller);
    }
    Api reader = new Api(portal, "demo-reader");
    assertEquals(403, reader.deposit("filename=n.csv", nobody, unique()).status());
    assertEquals(403, reader.deposit(ofRoster, roster, unique()).status());
    assertEquals(
        403, reader.deposit("filename=n.csv&affiliate=" + OWNER, nobody, unique()).status());
    assertEquals(
        201, new Api(portal, "demo-employer").deposit("filename=n.csv", nobody, unique()).status());
  }

  @Test
  @Order(4)
  void a_part_goes_with_its_mandate_and_stays_with_its_employer(Portal portal, Page page)
      throws Exception {
    String ending = affiliateOfTheOther(portal);
    String lasting =
        portal
            .database()
            .one(
                "select min(affiliate_number) from employer where affiliate_number not in ('1234567', '"
                    + ending
                    + "') and affiliate_number not in (select affiliate_number from declaration)");
    String ended = grant(portal, ending);
    grant(portal, lasting);
    Api firm = new Api(portal, "demo-accountant-expired");
    String id =
        firm.depositAndCheck(
            "filename=bundle.csv&kind=PRINCIPAL",
            csv(
                row(ending, "2025-04", "100000018", "26"),
                row(ending, "2025-04", "112345676", "QQ7"),
                row(lasting, "2025-04", "100000018", "26"),
                row(lasting, "2025-04", "112345676", "WW8")));
    Api employer = new Api(portal, "demo-employer-2");
    Api.Answer whole = firm.get("deposits/" + id);
    Api.Answer part = employer.get("deposits/" + id);
    assertEquals(2, declarations(whole).size());
    assertTrue(whole.body().contains("QQ7") && whole.body().contains("WW8"), whole.body());
    assertEquals(1, declarations(part).size());
    assertTrue(part.body().contains("QQ7") && !part.body().contains("WW8"), part.body());

    portal
        .database()
        .update("update mandate set valid_until = '2025-01-31' where public_id = '" + ended + "'");
    for (String what : new String[] {"", "/findings", "/findings.csv"}) {
      String gone = firm.get("deposits/" + id + what).body();
      assertFalse(gone.contains("QQ7"), gone);
      assertTrue(gone.contains("WW8") && gone.contains("AFFILIATE_NOT_YOURS"), gone);
    }
    assertEquals(1, declarations(firm.get("deposits/" + id)).size());
    assertEquals(2, counts(firm.get("deposits/" + id)), "its own, and that one is set aside");
    review(portal, page, lasting, id);

    assertEquals(409, firm.submit(id, "ALL_OR_NOTHING", unique()).status());
    Api.Answer filed = firm.submit(id, "GOOD_LINES", unique());
    assertEquals(201, filed.status(), filed.body());
    assertTrue(filed.body().contains("DS-" + lasting + "-202504"), filed.body());
    assertFalse(filed.body().contains(ending), filed.body());
    Api.Answer again = firm.submit(id, "GOOD_LINES", unique());
    assertEquals("ALREADY_SUBMITTED", again.text("code"));

    Api.Answer kept = employer.get("deposits/" + id);
    assertEquals("CHECKED", kept.text("state"), kept.body());
    assertTrue(kept.body().contains("QQ7"), kept.body());
    assertTrue(employer.get("deposits/" + id + "/findings.csv").body().contains("QQ7"));
    Api.Answer own = employer.submit(id, "GOOD_LINES", unique());
    assertEquals(201, own.status(), own.body());
    assertTrue(own.body().contains("DS-" + ending + "-202504"), own.body());
    assertEquals("ALREADY_SUBMITTED", employer.submit(id, "GOOD_LINES", unique()).text("code"));
  }

  private static void review(Portal portal, Page page, String acting, String id) {
    SignedIn.as("demo-accountant-expired", portal, page);
    page.navigate(portal.at("accountant/home.xhtml").toString());
    page.locator("button[name=affiliate][value='" + acting + "']").click();
    page.waitForURL("**/employer/home.xhtml");
    page.navigate(portal.at("employer/intake/review.xhtml?id=" + id).toString());
    assertTrue(page.content().contains("WW8"), page.content());
    assertFalse(page.content().contains("QQ7"), page.content());
    assertEquals("2", page.locator("#blocking").innerText());
  }

  private static JsonArray declarations(Api.Answer answer) {
    return report(answer).getAsJsonArray("declarations");
  }

  private static int counts(Api.Answer answer) {
    return report(answer).getAsJsonObject("counts").get("BLOCKING").getAsInt();
  }

  private static JsonObject report(Api.Answer answer) {
    return answer.json().getAsJsonObject("report");
  }

  private static String affiliateOfTheOther(Portal portal) throws SQLException {
    return portal
        .database()
        .one(
            "select a.affiliate_number from user_affiliate a join app_user u on u.id = a.user_id"
                + " where u.login = 'demo-employer-2'");
  }

  /** A mandate for everything, of the firm whose demo mandate has ended; answers its id. */
  private static String grant(Portal portal, String affiliate) throws SQLException {
    String id = UUID.randomUUID().toString().replace("-", "");
    portal
        .database()
        .update(
            "insert into mandate (public_id, firm_id, affiliate_number, scopes, valid_from,"
                + " granted_by, granted_at, version) select '"
                + id
                + "', firm_id, '"
                + affiliate
                + "', 'READ,PREPARE,FILE', '2025-01-01', 'system', now(), 0 from app_user"
                + " where login = 'demo-accountant-expired'");
    return id;
  }

  private static byte[] csv(String... rows) {
    return (HEADINGS + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
  }

  private static String row(String affiliate, String period, String insured, String days) {
    return affiliate + ";" + period + ";" + insured + ";;NOM;PRENOM;" + days + ";5000;\n";
  }

  private static String unique() {
    return UUID.randomUUID().toString();
  }
}
