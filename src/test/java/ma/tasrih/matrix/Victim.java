package ma.tasrih.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.scenario.TestDatabase;

/** The owner's documents, made before anybody tries anything. */
final class Victim {

  static final String AFFILIATE = "1234567";

  /** Somebody else's. */
  static final String ELSEWHERE = "7654321";

  private static final long PAUSE = 50;
  private static final Path SAMPLES = Path.of("sample-declarations/valid");
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{32})\"");
  private static final String ENTRANT =
      """
      num_assure;cin;nom;prenom;jours;salaire_reel;situation
      000000000;ZZ998877;ZZVICTIME;FATIMA;26;6137,41;
      """;

  private final Map<String, String> values = new ConcurrentHashMap<>();
  private final TestDatabase database;
  private final AtomicInteger deposits = new AtomicInteger();

  /** With a principal declaration, to which nine others can be added, and left to that. */
  private static final List<String> MONTHS = List.of("2025-01", "2025-05");

  private Visitor owner;
  private Visitor admin;

  Victim(TestDatabase database) {
    this.database = database;
  }

  /** Makes what the demo data do not have. */
  void prepare(Map<Caller, Visitor> visitors) throws SQLException {
    owner = visitors.get(Caller.OWNER);
    admin = visitors.get(Caller.ADMIN);
    Visitor accountant = visitors.get(Caller.ACCOUNTANT);
    values.put("affiliate", AFFILIATE);
    values.put(
        "declaration",
        database.one(
            "select number from declaration where affiliate_number = '1234567'"
                + " and period = '2025-05-01' and number is not null"));
    values.put(
        "order",
        database.one(
            "select reference from payment_order where affiliate_number = '1234567'"
                + " and period = '2025-05-01'"));
    String supplement =
        deposit(
            owner, "filename=a.csv&affiliate=1234567&period=2025-05&kind=SUPPLEMENTARY", ENTRANT);
    submit(owner, supplement);
    values.put(
        "request",
        database.one(
            "select max(id) from registration_request where affiliate_number = '1234567'"));
    values.put("filedDeposit", supplement);
    values.put("deposit", deposit(owner, "filename=DS_1234567_202506.txt", sample()));
    values.put(
        "apiDeposit",
        deposit(
            owner,
            "filename=b.csv&affiliate=1234567&period=2025-03&kind=SUPPLEMENTARY",
            ENTRANT.replace("ZZ998877", "ZZ998879")));
    values.put("mapping", mapping("X1", "ZZ998891"));
    values.put("mapping2", mapping("X2", "ZZ998892"));
    values.put(
        "fixable",
        deposit(
            owner,
            "filename=k.csv&affiliate=1234567&period=2025-03&kind=SUPPLEMENTARY",
            ENTRANT.replace("ZZ998877", "ZZ998881").replace(";26;", ";30;")
                + "000000000;ZZ998882;ZZVICTIME;AICHA;0;6137,41;\n"
                + "000000000;ZZ998883;ZZVICTIME;SAMIRA;26;0,00;\n"));
    values.put(
        "staged",
        database.one(
            "select max(d.id) from declaration d join deposit p on p.id = d.deposit_id and"
                + " p.attempt = d.attempt where p.public_id = '"
                + values.get("apiDeposit")
                + "'"));
    database.update(
        "insert into alert (kind, subject, day, times, first_at, last_at, detail) values"
            + " ('JOURNAL_HEADS_NOT_NOTED', 'matrix', '2025-07-04', 1, now(), now(), ''),"
            + " ('JOURNAL_HEADS_NOT_NOTED', 'matrix-2', '2025-07-04', 1, now(), now(), '')");
    people(accountant);
    done(
        visitors.get(Caller.ADMIN),
        Map.of("call", "identityFirms.open", "name", "Cabinet Matrice"));
    values.put(
        "otherFirm", database.one("select firm_number from accountant_firm order by id desc"));
    values.put("alert", database.one("select id from alert where subject = 'matrix'"));
    values.put("alert2", database.one("select id from alert where subject = 'matrix-2'"));
    values.put(
        "expiredDeposit",
        deposit(
            visitors.get(Caller.EXPIRED),
            "filename=d.csv&affiliate=1234567&period=2025-02&kind=SUPPLEMENTARY",
            ENTRANT.replace("ZZ998877", "ZZ998880")));
    values.put(
        "accountantDeposit",
        deposit(
            accountant,
            "filename=c.csv&affiliate=1234567&period=2025-04&kind=SUPPLEMENTARY",
            ENTRANT.replace("ZZ998877", "ZZ998878")));
  }

  /** A decision on the columns of a file of the owner's, remembered. */
  private String mapping(String column, String cin) throws SQLException {
    String id =
        deposit(
            owner,
            "filename=" + column + ".csv&affiliate=1234567&period=2025-03&kind=SUPPLEMENTARY",
            ENTRANT.replace("situation", "situation;" + column).replace("ZZ998877", cin));
    HttpResponse<String> answer =
        owner.api(
            "PUT",
            "deposits/" + id + "/columns",
            Map.of("Content-Type", "application/json"),
            "{\"columns\":{\"0\":\"num_assure\",\"1\":\"cin\",\"4\":\"jours\",\"5\":\"salaire_reel\"}}"
                .getBytes(StandardCharsets.UTF_8));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return database.one("select max(id) from column_mapping where owner_kind = 'AFFILIATE'");
  }

  /** Throw-away mandates, invitation and token of the owner's; accounts that try nothing. */
  private void people(Visitor accountant) throws SQLException {
    for (String name : List.of("mandate", "mandateOfFirm", "mandate3")) {
      String id = UUID.randomUUID().toString().replace("-", "");
      database.update(
          "insert into mandate (public_id, firm_id, affiliate_number, scopes, valid_from,"
              + " granted_by, granted_at, version) select '"
              + id
              + "', firm_id, '1234567', 'READ', '2026-01-01', 'demo-employer', now(), 0"
              + " from app_user where login = 'demo-accountant-reader'");
      values.put(name, id);
    }
    account(userId("demo-employer"));
    values.put("user", userId("matrix-nobody"));
    values.put("inspector", userId("demo-inspector"));
    values.put(
        "firm",
        database.one(
            "select firm_number from accountant_firm f join app_user u on u.firm_id = f.id"
                + " where u.login = 'demo-accountant-expired'"));
    values.put("free", freeAffiliate());
    values.put("number", FreeNumber.insured());
    done(
        owner,
        Map.of("call", "identityPeople.invite", "invitee", "y@example.ma", "right", "READER"));
    values.put(
        "invitation", database.one("select public_id from user_invitation order by id desc"));
    done(
        owner,
        Map.of("call", "identityPeople.invite", "invitee", "z@example.ma", "right", "READER"));
    values.put(
        "invitation2", database.one("select public_id from user_invitation order by id desc"));
    done(
        owner,
        Map.of("call", "identityPeople.invite", "invitee", "w@example.ma", "right", "READER"));
    values.put(
        "invitation3", database.one("select public_id from user_invitation order by id desc"));
    done(accountant, Map.of("call", "identityFirm.invite", "invitee", "v@example.ma"));
    values.put(
        "firmInvitation", database.one("select public_id from user_invitation order by id desc"));
    done(
        owner,
        Map.of(
            "call", "accountTokens.create", "label", Marks.TOKEN, "scopes", "READ", "days", "30"));
    values.put(
        "token",
        database.one(
            "select public_id from api_token where user_id = "
                + userId("demo-employer")
                + " order by id desc"));
  }

  static void done(Visitor who, Map<String, String> fields) {
    String told = who.form("matrix-probe", fields).body();
    if (!told.startsWith("DONE\n")) {
      throw new IllegalStateException(fields.get("call") + ": " + told);
    }
  }

  /** A second session and another browser of the owner's, to be ended by nobody else. */
  private void account(String user) throws SQLException {
    String session = UUID.randomUUID().toString();
    database.update(
        "insert into user_session (public_id, key_hash, user_id, started_at, last_seen_at, proofs,"
            + " proven_at, proven_by, browser, network) values ('"
            + session
            + "', 'matrix', "
            + user
            + ", '2025-07-04', '2025-07-04', 'PASSWORD', '2025-07-04', 'PASSWORD', '"
            + Marks.BROWSER
            + "', '')");
    database.update(
        "insert into known_device (user_id, token_hash, browser, created_at, last_used_at) values ("
            + user
            + ", 'matrix', '"
            + Marks.BROWSER
            + "', '2025-07-04', '2025-07-04')");
    values.put("session", session);
    values.put("device", database.one("select id from known_device where token_hash = 'matrix'"));
  }

  private String freeAffiliate() throws SQLException {
    for (int digits = 9_876_000; digits > 9_000_000; digits--) {
      String number = Integer.toString(digits);
      String taken = "select count(*) from employer where affiliate_number = '" + number + "'";
      if (AffiliateNumber.parse(number).isPresent() && database.one(taken).equals("0")) {
        return number;
      }
    }
    throw new IllegalStateException("no number is free");
  }

  private String userId(String login) throws SQLException {
    return database.one("select id from app_user where login = '" + login + "'");
  }

  private static String sample() {
    return new String(read("DS_1234567_202506.txt"), StandardCharsets.ISO_8859_1);
  }

  private static String deposit(Visitor who, String query, String text) {
    byte[] body = text.getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> answer = who.api("POST", "deposits?" + query, key(), body);
    Matcher id = ID.matcher(answer.body());
    if (!id.find()) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    while (who.api("GET", "deposits/" + id.group(1), Map.of(), new byte[0])
        .body()
        .contains("\"report\":null")) {
      Thread.onSpinWait();
    }
    return id.group(1);
  }

  private static void submit(Visitor who, String deposit) {
    HttpResponse<String> answer =
        who.api(
            "POST",
            "deposits/" + deposit + "/submission",
            key(),
            "{\"accept\":\"GOOD_LINES\"}".getBytes(StandardCharsets.UTF_8));
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  private static Map<String, String> key() {
    return Map.of("Idempotency-Key", UUID.randomUUID().toString(), "Content-Type", "text/plain");
  }

  /** An exchange of keys goes on in the background; the next row shall find it done. */
  void untilKeysAreExchanged() throws SQLException, InterruptedException {
    while (!database.one("select count(*) from key_rotation where phase <> 'DONE'").equals("0")) {
      Thread.sleep(PAUSE);
    }
  }

  /** A text with the names in braces replaced; {@code {new}} is another one each time. */
  String fill(String text) {
    return fill(text, false);
  }

  /**
   * The same, and {@code {fresh}} a deposit nobody has submitted.
   *
   * @param may whether they may submit, so that the next needs another one
   */
  String fill(String text, boolean may) {
    String filled = text.replace("{new}", UUID.randomUUID().toString().substring(0, 8));
    if (filled.contains("{fresh}")) {
      filled = filled.replace("{fresh}", may ? fresh() : values.get("apiDeposit"));
    }
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  private String fresh() {
    int number = deposits.incrementAndGet();
    return deposit(
        owner,
        "filename=f%d.csv&affiliate=1234567&period=%s&kind=SUPPLEMENTARY"
            .formatted(number, MONTHS.get(number % MONTHS.size())),
        ENTRANT.replace("ZZ998877", "ZZ%06d".formatted(900_000 + number)));
  }

  void put(String name, String value) {
    values.put(name, value);
  }

  /** The bytes of a sample, or of a few lines that are like no others. */
  byte[] file(String name) {
    if (!name.equals("new.csv")) {
      return read(name);
    }
    String lines =
        """
        num_assure;cin;nom;prenom;jours;salaire_reel;situation
        100000018;;ALPHA;AMINA;26;%s,00;
        """;
    int wage = 5_000 + Math.floorMod(UUID.randomUUID().hashCode(), 4_000);
    return lines.formatted(wage).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) {
    try {
      return Files.readAllBytes(SAMPLES.resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
