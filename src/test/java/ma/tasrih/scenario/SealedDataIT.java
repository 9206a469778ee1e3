package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import ma.tasrih.intake.usecase.demo.DemoPeople;
import org.junit.jupiter.api.Test;

/** Whoever steals the database with its logs reads nobody's name, CIN or number in it. */
class SealedDataIT {

  private static final String ATLAS = "1234567";
  private static final String PLANTED = "PLANTEDINCLEAR";
  private static final List<String> WITH_A_BINARY_LOG =
      List.of(
          "--log-bin=binlog", "--server-id=1", "--binlog-format=ROW", "--innodb-log-file-size=16M");

  /** Somebody with a number, somebody without, a wrong day, a wrong number. */
  private static final String FILE =
      """
      num_assure;cin;nom;prenom;jours;salaire_reel;situation
      170012340;QX918273;ZOUHAIRI;GHIZLANE;26;4266,10;
      000000000;QX564738;TAZEROUALT;ABDESSAMAD;26;4120,00;
      170027886;QX102938;OUKHOUYA;MOUNSIF;31;5999,99;
      170027889;QX847561;BOUTAZOULT;RKIA;26;6000,00;
      """;

  private static final List<String> TYPED =
      List.of(
          "170012340",
          "170027886",
          "170027889",
          "QX918273",
          "QX564738",
          "QX102938",
          "QX847561",
          "ZOUHAIRI",
          "GHIZLANE",
          "TAZEROUALT",
          "ABDESSAMAD",
          "OUKHOUYA",
          "MOUNSIF",
          "BOUTAZOULT",
          "fichier-de-zouhairi");

  private static final List<String> USERS_AND_ADDRESSES =
      List.of("Inspection Demo", "Administration Demo", "Armement Demo", "12 RUE DE LA DEMO");

  @Test
  void a_stolen_copy_shows_nobody_and_keys_are_exchanged_under_fire() throws Exception {
    try (TestDatabase database = TestDatabase.startPrivate("sealed", WITH_A_BINARY_LOG);
        Portal portal =
            Portal.start(
                database,
                Map.of(
                    "tasrih.demo", "true",
                    "tasrih.clock", "2025-07-04",
                    "tasrih.rotation.settle", "PT0S"))) {
      List<String> people = people(database);
      file(portal);
      database.update("create table planted (value varchar(40) not null)");
      database.update("insert into planted values ('" + PLANTED + "')");
      exchangeKeys(database, portal);
      linesAreStillReadable(portal);

      StolenCopy copy = new StolenCopy().rows(database);
      portal.stop();
      database.stop();
      copy.files(database.folder());
      nobodyShows(copy, people);
      whatIsInClearIsFound(copy);
      assertEquals(
          List.of(),
          people.stream().filter(value -> portal.log().contains(value)).toList(),
          "in the server's log");
      database.start();
    }
  }

  private static void file(Portal portal) {
    Api employer = new Api(portal, "demo-employer");
    String id =
        employer.depositAndCheck(
            "filename=fichier-de-zouhairi.csv&affiliate=" + ATLAS + "&period=2025-06",
            FILE.getBytes(StandardCharsets.UTF_8));
    Api.Answer filed = employer.submit(id, "GOOD_LINES", "sealed");
    assertEquals(201, filed.status(), filed.body());
  }

  private static List<String> people(TestDatabase database) throws Exception {
    TreeSet<String> people = new TreeSet<>(TYPED);
    people.addAll(USERS_AND_ADDRESSES);
    people.addAll(DemoPeople.of(ATLAS));
    String clients =
        database.one(
            "select group_concat(distinct affiliate_number) from declaration"
                + " where number is not null");
    for (String client : clients.split(",")) {
      people.addAll(DemoPeople.of(client));
    }
    // Four letters come about by chance in a few hundred megabytes of sealed bytes.
    people.removeIf(value -> value.length() < 5);
    assertTrue(people.size() > 40, people.toString());
    return List.copyOf(people);
  }

  /** Killed as soon as rows are being sealed anew, and again, and still it ends well. */
  private static void exchangeKeys(TestDatabase database, Portal portal) throws Exception {
    String before = database.one("select count(*) from declaration_line");
    portal.kill();
    database.update(
        "insert into key_rotation (extent, phase, owner, column_at, cursor_at, changed, started_by,"
            + " started_at, saved_at) values ('DATA_KEYS', 'REWRAP', '', 0, '', 0, 'demo-admin',"
            + " now(6), now(6))");
    Thread killer =
        new Thread(
            () -> {
              waitFor(database, "select phase = 'RESEAL' from key_rotation");
              portal.kill();
            });
    killer.start();
    try {
      portal.restart();
    } catch (IllegalStateException killedWhileStarting) {
      assertEquals("RESEAL", database.one("select phase from key_rotation"));
    }
    killer.join();
    assertEquals("RESEAL", database.one("select phase from key_rotation"), "killed too late");
    portal.restart();
    waitFor(database, "select phase = 'DONE' from key_rotation");
    assertEquals(before, database.one("select count(*) from declaration_line"));
    assertEquals("0", notUnderTheNewestKey(database, "declaration_line", "identity"));
    assertEquals("0", notUnderTheNewestKey(database, "deposit_content", "packed"));
    assertEquals("0", notUnderTheNewestKey(database, "deposit_finding", "details"));
    assertEquals("0", notUnderTheNewestKey(database, "roster_line", "identity"));
    assertEquals("0", notUnderTheNewestKey(database, "app_user", "display_name"));
    assertEquals(
        "0",
        database.one(
            "select count(*) from data_key where owner <> 'L' and number = 1"
                + " and retired_at is null"));
  }

  private static String notUnderTheNewestKey(TestDatabase database, String table, String column)
      throws Exception {
    return database.one(
        "select count(*) from " + table + " where hex(substr(" + column + ", 2, 4)) = '00000001'");
  }

  private static void waitFor(TestDatabase database, String condition) {
    try {
      for (int i = 0; i < 12_000 && !database.one(condition).equals("1"); i++) {
        Thread.sleep(10);
      }
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void linesAreStillReadable(Portal portal) {
    Api employer = new Api(portal, "demo-employer");
    String lines = employer.get("declarations/DS-1234567-202506/lines").body();
    assertTrue(lines.contains("ZOUHAIRI GHIZLANE"), lines);
    assertTrue(lines.contains("170012340"), lines);
    String old = employer.get("declarations/DS-1234567-202501/lines").body();
    assertTrue(old.contains("112345676"), old);
  }

  private static void nobodyShows(StolenCopy copy, List<String> people) {
    Map<String, TreeSet<String>> shown = new TreeMap<>();
    for (String value : people) {
      TreeSet<String> places = copy.find(value);
      if (!places.isEmpty()) {
        shown.put(value, places);
      }
    }
    assertEquals(Map.of(), shown);
  }

  /** The control: the same search finds what does stand there in clear, in all three places. */
  private static void whatIsInClearIsFound(StolenCopy copy) {
    assertTrue(copy.has("file binlog.000001"), "the binary log was not searched");
    List<String> places = new ArrayList<>(copy.find(PLANTED));
    assertTrue(places.contains("table planted as UTF-8"), places.toString());
    assertTrue(places.stream().anyMatch(p -> p.startsWith("file tasrih/planted.ibd")), "" + places);
    assertTrue(places.stream().anyMatch(p -> p.startsWith("file binlog.")), "" + places);
  }
}
