package ma.tasrih.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ma.tasrih.scenario.Portal;
import ma.tasrih.scenario.PortalExtension;
import ma.tasrih.scenario.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The journal of a running portal, copied to where nothing protects it, and spoilt in every way:
 * the verifier names each, at its place. Every attack is rolled back before the next.
 */
@ExtendWith(PortalExtension.class)
class VerifyJournalIT {

  private static final long SEED = 20_250_704L;
  private static final int FLIPS = 1_000;
  private static final int ATTACKS = 60;
  private static final int LONGEST_CUT = 5;
  private static final String COPY = "journal_copy";

  private static TestDatabase source;
  private static List<Head> heads;
  private static Path headFile;
  private static Connection database;
  private static List<Row> rows;

  private final Random random = new Random(SEED);

  /** An entry's place. */
  private record Row(long chain, long position) {}

  @BeforeAll
  static void copy(Portal portal, TestDatabase shared) throws SQLException, IOException {
    source = shared;
    database = shared.connect();
    database.setAutoCommit(true);
    // Notes before rows: what is written meanwhile is beyond the notes, never short of them.
    headFile = Path.of("target", "heads-" + COPY + ".csv");
    Files.deleteIfExists(headFile);
    for (Path noted : portal.allHeads()) {
      Files.write(
          headFile,
          Files.readAllBytes(noted),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
    heads = Head.read(headFile);
    try (Statement statement = database.createStatement()) {
      statement.execute("drop database if exists " + COPY);
      statement.execute("create database " + COPY);
      statement.execute("create table " + COPY + ".journal_chain like tasrih.journal_chain");
      statement.execute("create table " + COPY + ".journal_entry like tasrih.journal_entry");
      statement.execute(
          "insert into " + COPY + ".journal_entry select * from tasrih.journal_entry");
      statement.execute(
          "insert into " + COPY + ".journal_chain select * from tasrih.journal_chain");
      statement.execute("use " + COPY);
      rows = new ArrayList<>();
      try (var all =
          statement.executeQuery("select chain, position from journal_entry order by 1, 2")) {
        while (all.next()) {
          rows.add(new Row(all.getLong(1), all.getLong(2)));
        }
      }
    }
    assertTrue(rows.size() > 20, "a journal worth spoiling: " + rows.size());
  }

  @AfterAll
  static void drop() throws SQLException, IOException {
    try (Statement statement = database.createStatement()) {
      statement.execute("drop database if exists " + COPY);
    }
    database.close();
    Files.deleteIfExists(headFile);
  }

  @BeforeEach
  void begin() throws SQLException {
    database.setAutoCommit(false);
  }

  @AfterEach
  void leaveItAsItWas() throws SQLException {
    database.rollback();
    assertEquals(List.of(), faults());
  }

  private static List<Fault> faults() throws SQLException {
    return new Walk(heads).through(database);
  }

  private static int update(String sql, Object... values) throws SQLException {
    try (var statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  private static void named(String attack, long chain, long position) throws SQLException {
    List<Fault> faults = faults();
    boolean there =
        faults.stream()
            .anyMatch(
                fault ->
                    fault.chain() == chain
                        && (fault.position() == position
                            || fault.position() == position + 1
                            || fault.toString().contains("entries " + position + " to ")));
    assertTrue(there, () -> attack + " is not named there: " + faults);
  }

  @Test
  void the_journal_as_it_is_has_no_fault_and_the_program_says_so() {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    int code = run(told, source.url(), headFile.toString());
    assertEquals(0, code, told::toString);
    assertTrue(told.toString(StandardCharsets.UTF_8).contains(" 0 faults"), told::toString);
  }

  @Test
  void the_program_ends_with_one_for_faults_and_two_when_it_cannot_look() throws Exception {
    Row last = rows.get(rows.size() - 1);
    Path beyond = Files.writeString(Path.of("target", "heads-beyond.csv"), "");
    Files.writeString(beyond, last.chain() + ";999999;" + "ab".repeat(32) + ";2025\n");
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    assertEquals(1, run(told, source.url(), beyond.toString()), told::toString);
    assertTrue(told.toString(StandardCharsets.UTF_8).contains("CUT_OFF"), told::toString);
    assertEquals(2, run(told, "jdbc:mysql://127.0.0.1:1/nothing"));
    assertEquals(2, run(told, source.url(), "target/no-such-file"));
    assertEquals(2, run(told));
  }

  private static int run(ByteArrayOutputStream told, String... arguments) {
    Map<String, String> environment =
        Map.of("TASRIH_DB_USER", source.user(), "TASRIH_DB_PASSWORD", source.password());
    return VerifyJournal.run(
        List.of(arguments), environment, new PrintStream(told, true, StandardCharsets.UTF_8));
  }

  @Test
  void every_flipped_bit_of_every_column_is_named_at_its_place() throws SQLException {
    List<String> columns = List.of(Entry.COLUMNS.split(", "));
    assertEquals(columnsOf("journal_entry"), columns.stream().sorted().toList());
    int flipped = 0;
    for (int i = 0; flipped < FLIPS; i++) {
      Row row = rows.get(random.nextInt(rows.size()));
      if (flip("journal_entry", columns.get(i % columns.size()), row)) {
        flipped++;
      }
    }
  }

  @Test
  void every_flipped_bit_of_a_chains_own_row_is_named() throws SQLException {
    int flipped = 0;
    for (int i = 0; flipped < ATTACKS; i++) {
      Row row = rows.get(random.nextInt(rows.size()));
      if (flip("journal_chain", List.of("chain", "server", "opened_at").get(i % 3), row)) {
        flipped++;
      }
    }
  }

  private static List<String> columnsOf(String table) throws SQLException {
    List<String> names = new ArrayList<>();
    try (var columns = database.getMetaData().getColumns(COPY, null, table, null)) {
      while (columns.next()) {
        names.add(columns.getString("COLUMN_NAME"));
      }
    }
    return names.stream().sorted().toList();
  }

  /** Flips one bit as a disk would, says whether there was one to flip, and puts it back. */
  private boolean flip(String table, String column, Row row) throws SQLException {
    boolean entry = table.equals("journal_entry");
    String where = " where chain = ?" + (entry ? " and position = ?" : "");
    Object[] key = entry ? new Object[] {row.chain(), row.position()} : new Object[] {row.chain()};
    String changed = changed(table, column, where, key);
    if (changed == null) {
      return false;
    }
    Object[] values = new Object[key.length + 1];
    values[0] = changed;
    System.arraycopy(key, 0, values, 1, key.length);
    try {
      assertEquals(1, update("update " + table + " set " + column + " = ?" + where, values));
    } catch (SQLException taken) { // another row has that key: the disk could not hold it either
      database.rollback();
      return false;
    }
    named(
        "flipped " + table + "." + column + " to " + changed,
        row.chain(),
        entry ? row.position() : 0);
    database.rollback();
    return true;
  }

  private String changed(String table, String column, String where, Object[] key)
      throws SQLException {
    boolean number = List.of("chain", "position").contains(column);
    boolean moment = List.of("at", "opened_at").contains(column);
    String read = moment ? "cast(unix_timestamp(" + column + ") * 1000000 as signed)" : column;
    String value;
    try (var statement = database.prepareStatement("select " + read + " from " + table + where)) {
      for (int i = 0; i < key.length; i++) {
        statement.setObject(i + 1, key[i]);
      }
      try (var found = statement.executeQuery()) {
        assertTrue(found.next());
        value = found.getString(1);
      }
    }
    if (value == null || value.isEmpty()) {
      return null;
    }
    if (moment) {
      return BitFlip.inMoment(value, random);
    }
    return number ? BitFlip.inNumber(value, random) : BitFlip.inText(value, random);
  }

  @Test
  void every_removed_row_is_named() throws SQLException {
    for (int i = 0; i < ATTACKS; i++) {
      Row row = rows.get(random.nextInt(rows.size()));
      update(
          "delete from journal_entry where chain = ? and position = ?",
          row.chain(),
          row.position());
      named("removed", row.chain(), end(row.chain()) == 1 ? 0 : row.position());
      database.rollback();
    }
  }

  @Test
  void every_end_cut_off_is_named() throws SQLException {
    for (long chain : chains()) {
      long end = end(chain);
      for (int cut = 1; cut <= Math.min(end, LONGEST_CUT); cut++) {
        long first = end - cut + 1;
        update("delete from journal_entry where chain = ? and position >= ?", chain, first);
        named("cut off " + cut, chain, first == 1 ? 0 : first);
        database.rollback();
      }
    }
  }

  @Test
  void a_chain_taken_out_whole_is_named() throws SQLException {
    for (long chain : chains()) {
      update("delete from journal_entry where chain = ?", chain);
      update("delete from journal_chain where chain = ?", chain);
      named("taken out", chain, 0);
      database.rollback();
    }
  }

  @Test
  void swapped_rows_are_named_as_moved() throws SQLException {
    for (int i = 0; i < ATTACKS; i++) {
      Row one = rows.get(random.nextInt(rows.size()));
      Row two = rows.get(random.nextInt(rows.size()));
      if (one.equals(two)) {
        continue;
      }
      place(one, new Row(-1, -1));
      place(two, one);
      place(new Row(-1, -1), two);
      named("swapped", one.chain(), one.position());
      named("swapped", two.chain(), two.position());
      List<Fault> moved =
          faults().stream().filter(f -> f.kind() == Fault.Kind.ENTRY_MOVED).toList();
      assertEquals(2, moved.size(), moved::toString);
      database.rollback();
    }
  }

  private static void place(Row from, Row to) throws SQLException {
    update(
        "update journal_entry set chain = ?, position = ? where chain = ? and position = ?",
        to.chain(),
        to.position(),
        from.chain(),
        from.position());
  }

  @Test
  void a_journal_written_anew_with_every_hash_right_is_named() throws SQLException {
    for (long chain : chains()) {
      update(
          "update journal_entry set detail = 'otherwise' where chain = ? and position = 1", chain);
      Forger.rewrite(database, chain, end(chain));
      List<Fault> faults = faults();
      assertFalse(faults.isEmpty());
      assertTrue(
          faults.stream().allMatch(f -> f.kind() == Fault.Kind.REWRITTEN && f.chain() == chain),
          faults::toString);
      assertEquals(List.of(), new Walk(List.of()).through(database), "only the notes can tell");
      database.rollback();
    }
  }

  private static List<Long> chains() {
    return rows.stream().map(Row::chain).distinct().toList();
  }

  private static long end(long chain) {
    return rows.stream().filter(r -> r.chain() == chain).count();
  }
}
