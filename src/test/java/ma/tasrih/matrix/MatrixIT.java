package ma.tasrih.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ma.tasrih.scenario.Portal;
import ma.tasrih.scenario.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tries every cell of the matrix on a running portal. */
class MatrixIT {

  /** The head of every page tells them, rightly, for whom they act. */
  private static final Set<Caller> ACTING_FOR_THE_OWNER =
      Set.of(Caller.OWNER, Caller.READER, Caller.ACCOUNTANT, Caller.NARROW);

  private static final Map<Caller, Visitor> VISITORS = new EnumMap<>(Caller.class);
  private static TestDatabase database;
  private static Portal portal;
  private static Victim victim;
  private static Fingerprint last;

  @BeforeAll
  static void start() throws IOException, SQLException {
    database = TestDatabase.startPrivate("matrix");
    portal =
        Portal.start(
            database,
            Map.of("tasrih.demo", "true", "tasrih.clock", "2025-07-04"),
            ProbedWar.make());
    for (Caller caller : Caller.values()) {
      Visitor visitor = new Visitor(portal, caller);
      visitor.signIn();
      VISITORS.put(caller, visitor);
    }
    victim = new Victim(database);
    whileEveryMandateHolds(
        () -> {
          victim.prepare(VISITORS);
          chooseTheOwner();
        });
  }

  @AfterAll
  static void stop() {
    portal.close();
    database.close();
  }

  /** Something that may fail for want of a database. */
  private interface Step {
    void run() throws SQLException;
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
    for (Caller caller : List.of(Caller.ACCOUNTANT, Caller.EXPIRED, Caller.NARROW)) {
      String told =
          VISITORS
              .get(caller)
              .form(
                  "matrix-probe",
                  Map.of("call", "actingAffiliate.choose('" + Victim.AFFILIATE + "')"))
              .body();
      assertEquals("DONE", told.lines().findFirst().orElse(""), caller + ": " + told);
    }
  }

  @TestFactory
  Stream<DynamicTest> every_cell_is_what_the_matrix_says() {
    return Matrix.rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.place() + " " + row, () -> attempt(row)));
  }

  private static void attempt(Matrix.Row row) throws SQLException {
    List<String> wrong = new ArrayList<>();
    Fingerprint before = last == null ? Fingerprint.of(database) : last;
    for (Caller caller : Caller.values()) {
      if (row.expected().get(caller).isDenial()) {
        denied(row, caller, wrong);
      }
    }
    Fingerprint afterDenials = Fingerprint.of(database);
    for (String table : afterDenials.changedSince(before)) {
      wrong.add("somebody who is denied changed " + table);
    }
    for (Caller caller : Caller.values()) {
      if (!row.expected().get(caller).isDenial()) {
        allowed(row, caller, wrong);
      }
    }
    last = Fingerprint.of(database);
    boolean somebodyMay = row.expected().values().stream().anyMatch(cell -> !cell.isDenial());
    if (somebodyMay) {
      boolean changed = !last.changedSince(afterDenials).isEmpty();
      if (changed != row.changes()) {
        wrong.add(
            changed
                ? "it changes something and does not say so"
                : "it changes nothing, " + row.with());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void denied(Matrix.Row row, Caller caller, List<String> wrong) {
    Attempt attempt = Attempt.of(row, VISITORS.get(caller), victim);
    String expected = row.expected().get(caller).name();
    if (!attempt.outcome().equals(expected)) {
      wrong.add(caller + ": " + attempt.outcome() + " instead of " + expected);
    }
    showsNothing(attempt, caller, wrong);
  }

  private static void allowed(Matrix.Row row, Caller caller, List<String> wrong) {
    Attempt attempt = Attempt.of(row, VISITORS.get(caller), victim);
    boolean somebodyWasFaster = attempt.outcome().contains("ALREADY_SUBMITTED");
    if (!attempt.isPast(row) && !somebodyWasFaster) {
      wrong.add(caller + ": " + attempt.outcome() + " instead of " + row.expected().get(caller));
    }
    if (row.expected().get(caller) == Expectation.OWN) {
      showsNothing(attempt, caller, wrong);
    }
    if (row.with().getOrDefault("call", row.route().name()).equals("signOut.leave")) {
      VISITORS.get(caller).signIn();
    }
  }

  private static void showsNothing(Attempt attempt, Caller caller, List<String> wrong) {
    for (String mark : Victim.MARKS) {
      boolean inTheHead = mark.equals(Victim.COMPANY) && ACTING_FOR_THE_OWNER.contains(caller);
      if (attempt.shown().contains(mark) && !inTheHead) {
        wrong.add(caller + " is shown " + mark);
      }
    }
  }
}
