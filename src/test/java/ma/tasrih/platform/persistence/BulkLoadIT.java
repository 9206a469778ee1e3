package ma.tasrih.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.kernel.Money;
import ma.tasrih.scenario.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows loaded are the rows given, all of them or none. */
class BulkLoadIT {

  private static final String COLUMNS = "id, amount, yes, raw, code";

  private final TestDatabase database = TestDatabase.shared();
  private BulkLoad bulk;

  @BeforeEach
  void makeTable() throws SQLException {
    database.update(
        "create table bulk_load_it (id bigint primary key, amount bigint not null, yes boolean not"
            + " null, raw varbinary(600) not null, code char(2) character set ascii not null)");
    bulk = new BulkLoad(source(), database.url());
  }

  @AfterEach
  void dropTable() throws SQLException {
    database.update("drop table bulk_load_it");
  }

  private MysqlDataSource source() throws SQLException {
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    source.setAllowLoadLocalInfile(true);
    return source;
  }

  @Test
  void every_byte_arrives_as_it_was() throws SQLException {
    byte[] all = new byte[512];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i < 256 ? i : 767 - i);
    }
    Object[] first = {1L, Money.ofCentimes(-70_000_000_000L), true, all, "  "};
    Object[] second = {2L, 9, false, new byte[0], "SO"};
    assertTrue(bulk.load("bulk_load_it", COLUMNS, List.of(first, second)));
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from bulk_load_it order by id")) {
      assertTrue(rows.next());
      assertEquals(-70_000_000_000L, rows.getLong("amount"));
      assertTrue(rows.getBoolean("yes"));
      assertArrayEquals(all, rows.getBytes("raw"));
      assertTrue(rows.next());
      assertEquals(9, rows.getLong("amount"));
      assertFalse(rows.getBoolean("yes"));
      assertEquals(0, rows.getBytes("raw").length);
      assertEquals("SO", rows.getString("code"));
      assertFalse(rows.next());
    }
  }

  @Test
  void more_rows_than_one_packet_arrive() throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (long i = 0; i < 20_000; i++) {
      rows.add(new Object[] {i, i, true, new byte[600], "AB"});
    }
    assertTrue(bulk.load("bulk_load_it", COLUMNS, rows));
    assertEquals("20000", database.one("select count(*) from bulk_load_it"));
  }

  @ParameterizedTest
  @CsvSource({"1, 5, AB", "2, 5, ABC"}) // a key that is taken; a text that would be cut
  void a_row_that_is_not_taken_as_it_is_undoes_all(long id, long amount, String code)
      throws SQLException {
    database.update("insert into bulk_load_it values (1, 1, true, 'x', 'ZZ')");
    Object[] good = {7L, 7, true, new byte[1], "AB"};
    Object[] bad = {id, amount, true, new byte[1], code};
    assertThrows(
        Jdbc.DatabaseFailure.class,
        () -> bulk.load("bulk_load_it", COLUMNS, List.<Object[]>of(good, bad)));
    assertEquals("1", database.one("select sum(id) from bulk_load_it"));
  }

  @Test
  void a_server_that_takes_no_local_data_is_told_apart_from_a_failure() throws SQLException {
    Object[] row = {1L, 1, true, new byte[1], "AB"};
    try (TestDatabase closed =
        TestDatabase.startPrivate("no-local-data", List.of("--local-infile=0"))) {
      closed.update("create table t (id bigint)");
      MysqlDataSource source = source();
      source.setUrl(closed.url());
      BulkLoad refused = new BulkLoad(source, closed.url());
      assertFalse(refused.load("t", "id", List.<Object[]>of(row)));
      assertEquals("0", closed.one("select count(*) from t"));
    }
    BulkLoad elsewhere = new BulkLoad(source(), "jdbc:mysql://db.example/tasrih");
    assertFalse(elsewhere.load("bulk_load_it", COLUMNS, List.<Object[]>of(row)));
    assertEquals("0", database.one("select count(*) from bulk_load_it"));
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://127.0.0.1:3306/tasrih, true",
    "jdbc:mysql://localhost/tasrih, true",
    "jdbc:mysql://[::1]/tasrih, true",
    "jdbc:mysql://db.example/tasrih, false",
    "jdbc:mysql://db.example/tasrih?sslMode=REQUIRED, false",
    "jdbc:mysql://db.example/tasrih?sslMode=VERIFY_CA, false",
    "jdbc:mysql://db.example/tasrih?sslMode=VERIFY_IDENTITY, true",
    "'jdbc:mysql://127.0.0.1,db.example/tasrih', false",
  })
  void only_a_server_that_is_surely_ours_gets_local_data(String url, boolean surely) {
    assertEquals(surely, BulkLoad.isSurelyOurs(url));
  }
}
