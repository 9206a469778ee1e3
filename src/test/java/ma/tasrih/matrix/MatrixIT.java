package ma.tasrih.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ma.tasrih.scenario.Portal;
import ma.tasrih.scenario.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tries every cell of the matrix on a running portal. */
class MatrixIT {

  private static final Map<Caller, Visitor> VISITORS = new EnumMap<>(Caller.class);
  private static TestDatabase database;
  private static Portal portal;
  private static Victim victim;
  private static LastMinute lastMinute;
  private static Visitor stageHand;
  private static Fingerprint last;

  @BeforeAll
  static void start() throws IOException, SQLException {
    database = TestDatabase.startPrivate("matrix");
    portal =
        Portal.start(
            database,
            Map.of("tasrih.demo", "true", "tasrih.clock", "2025-07-04"),
            ProbedWar.make());
    stageHand = new Visitor(portal, Caller.ANONYMOUS);
    castTheRest();
    for (Caller caller : Caller.values()) {
      Visitor visitor = new Visitor(portal, caller);
      visitor.signIn();
      VISITORS.put(caller, visitor);
    }
    victim = new Victim(database);
    lastMinute = new LastMinute(database, victim, VISITORS.get(Caller.ADMIN));
    whileEveryMandateHolds(
        () -> {
          victim.prepare(VISITORS);
          chooseTheOwner();
        });
  }

  @AfterAll
  static void stop() {
    System.out.println(
        "MATRIX fingerprints=" + Fingerprint.taken() + " seconds=" + Fingerprint.seconds());
    portal.close();
    database.close();
  }

  /** Something that may fail for want of a database. */
  private interface Step {
    void run() throws SQLException;
  }

  /** Callers no demo account stands for, and a token that may only read for everybody. */
  private static void castTheRest() throws SQLException {
    Map<Caller, Map<String, String>> more =
        Map.of(
            Caller.FILER, Map.of("role", "EMPLOYER", "right", "FILER"),
            Caller.PAYER, Map.of("role", "EMPLOYER", "right", "PAYER"),
            Caller.MEMBER, Map.of("role", "ACCOUNTANT", "colleague", Caller.ACCOUNTANT.login()),
            Caller.ELSEWHERE, Map.of("role", "INSPECTOR"));
    for (Caller caller : Caller.values()) {
      if (caller != Caller.ANONYMOUS) {
        cast(caller.login(), more.getOrDefault(caller, Map.of()));
      }
    }
    Map.of(
            "matrix-nobody", Map.of("role", "EMPLOYER"),
            "matrix-leaver", Map.of("role", "EMPLOYER", "right", "READER"),
            "matrix-leaver-2", Map.of("role", "EMPLOYER", "right", "READER"),
            "matrix-colleague", Map.of("role", "ACCOUNTANT", "colleague", "demo-accountant"),
            "matrix-colleague-2", Map.of("role", "ACCOUNTANT", "colleague", "demo-accountant"))
        .forEach(MatrixIT::cast);
    database.update(
        "insert into inspector_affiliate (user_id, affiliate_number) select id, '"
            + Victim.ELSEWHERE
            + "' from app_user where login = '"
            + Caller.ELSEWHERE.login()
            + "' and id not in (select user_id from inspector_affiliate)");
    database.update(
        "update mandate set scopes = 'READ,PREPARE' where firm_id = (select firm_id from app_user"
            + " where login = '"
            + Caller.NARROW.login()
            + "')");
    database.update("update app_user set firm_admin = true where firm_id is not null");
    database.update(
        "update app_user set firm_admin = false where login in ('matrix-colleague',"
            + " 'matrix-colleague-2', '"
            + Caller.MEMBER.login()
            + "')");
  }

  private static void cast(String login, Map<String, String> what) {
    Map<String, String> fields = new TreeMap<>(what);
    fields.put("login", login);
    fields.put("affiliate", Victim.AFFILIATE);
    probe(stageHand, "matrix.cast", fields);
  }

  /** The expired accountant prepared and chose while the mandate still held. */
  private static void whileEveryMandateHolds(Step step) throws SQLException {
    String ofFirm =
        " where firm_id = (select firm_id from app_user where login = 'demo-accountant-expired')";
    String ended = database.one("select valid_until from mandate" + ofFirm);
    database.update("update mandate set valid_until = '2025-12-31'" + ofFirm);
    step.run();
    database.update("update mandate set valid_until = '" + ended + "'" + ofFirm);
  }

  private static void chooseTheOwner() {
    for (Caller caller : Caller.values()) {
      if (Caller.READ_IT.contains(caller) || caller == Caller.EXPIRED) {
        String choose = "actingAffiliate.choose('" + Victim.AFFILIATE + "')";
        probe(VISITORS.get(caller), choose, Map.of());
      }
      probe(VISITORS.get(caller), "matrix.remember", Map.of());
    }
  }

  private static void probe(Visitor who, String call, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("call", call);
    String told = who.form("matrix-probe", all).body();
    assertEquals("DONE", told.lines().findFirst().orElse(""), call + ": " + told);
  }

  @TestFactory
  Stream<DynamicTest> every_cell_is_what_the_matrix_says() {
    return Matrix.rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.place() + " " + row, () -> attempt(row)));
  }

  private static void attempt(Matrix.Row row) throws SQLException, InterruptedException {
    victim.untilKeysAreExchanged();
    probe(stageHand, "matrix.reset", Map.of());
    boolean touched = lastMinute.prepare(row);
    List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    Fingerprint before = last == null || touched ? Fingerprint.of(database) : last;
    callers(row, true).parallel().forEach(caller -> denied(row, caller, wrong));
    last = Fingerprint.of(database);
    for (String table : last.changedSince(before)) {
      wrong.add("somebody who is denied changed " + table);
    }
    List<Caller> may = callers(row, false).toList();
    int changed = 0;
    for (Caller caller : may) {
      changed += allowed(row, caller, wrong);
    }
    if (!may.isEmpty() && row.changes() == Matrix.Changes.NOBODY) {
      Fingerprint after = Fingerprint.of(database);
      List<String> tables = after.changedSince(last);
      last = after;
      if (!tables.isEmpty()) {
        wrong.add("it changes " + tables + " and does not say so");
      }
    }
    if (row.changes() == Matrix.Changes.ONCE && changed != 1) {
      wrong.add(changed + " changed something, not one");
    }
    assertEquals(List.of(), wrong, row.place());
  }

  private static Stream<Caller> callers(Matrix.Row row, boolean denied) {
    return Arrays.stream(Caller.values())
        .filter(caller -> row.expected().get(caller).isDenial() == denied);
  }

  private static void denied(Matrix.Row row, Caller caller, List<String> wrong) {
    Attempt attempt = Attempt.of(row, VISITORS.get(caller), victim, false);
    Expectation expected = row.expected().get(caller);
    boolean asExpected =
        expected == Expectation.ALIKE || expected == Expectation.REFUSED
            ? attempt.says(row)
            : attempt.outcome().equals(expected.name());
    if (!asExpected) {
      wrong.add(caller + ": " + attempt.outcome() + " instead of " + expected);
    }
    leaks(attempt, caller, expected, wrong);
  }

  /** Tells how many changed something: one or none. */
  private static int allowed(Matrix.Row row, Caller caller, List<String> wrong)
      throws SQLException {
    Expectation expected = row.expected().get(caller);
    boolean changes = row.changes() != Matrix.Changes.NOBODY;
    boolean own = expected == Expectation.OWN && caller != Caller.OWNER;
    Fingerprint ofOwner = own && changes ? Fingerprint.ofOwner(database) : null;
    Attempt attempt = Attempt.of(row, VISITORS.get(caller), victim, true);
    if (!attempt.isPast(row)) {
      wrong.add(caller + ": " + attempt.outcome() + " instead of " + expected);
    }
    leaks(attempt, caller, expected, wrong);
    String mark = victim.fill(row.with().getOrDefault("shows", ""));
    if (expected == Expectation.OK && !attempt.shown().contains(mark)) {
      wrong.add(caller + " is not shown " + mark);
    }
    if (row.route().name().equals("signOut.leave")) {
      VISITORS.get(caller).signIn();
      probe(VISITORS.get(caller), "matrix.remember", Map.of());
    }
    if (ofOwner != null) {
      for (String table : Fingerprint.ofOwner(database).changedSince(ofOwner)) {
        wrong.add(caller + " changed the owner's rows of " + table);
      }
    }
    return changes ? change(row, caller, wrong) : 0;
  }

  private static int change(Matrix.Row row, Caller caller, List<String> wrong) throws SQLException {
    Fingerprint after = Fingerprint.of(database);
    boolean changed = !after.changedSince(last).isEmpty();
    last = after;
    if (!changed && row.changes() == Matrix.Changes.EVERYBODY) {
      wrong.add("it changes nothing for " + caller);
    }
    return changed ? 1 : 0;
  }

  private static void leaks(
      Attempt attempt, Caller caller, Expectation expected, List<String> wrong) {
    Marks.leaked(caller, expected, attempt.ofBean(), attempt.shown())
        .forEach(mark -> wrong.add(caller + " is shown " + mark));
  }
}
