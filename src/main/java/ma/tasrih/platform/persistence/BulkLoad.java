package ma.tasrih.platform.persistence;

import com.mysql.cj.conf.ConnectionUrl;
import com.mysql.cj.jdbc.JdbcStatement;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Many rows by {@code LOAD DATA LOCAL} from memory, about three times as fast as a multi-row {@code
 * INSERT}. Where the server does not allow it, or is not surely ours, the caller inserts.
 *
 * <p>A connection that allows local data lets its server ask for any file of this machine. So it is
 * a pool of its own, opened only to a server on this machine or one whose certificate was verified.
 * (The driver restricts paths only for files; a stream needs the whole permission.)
 */
@ApplicationScoped
public class BulkLoad {

  private static final Logger LOG = Logger.getLogger(BulkLoad.class.getName());
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  /** What servers answer when local data is not allowed: older, MySQL 8, MariaDB 11. */
  private static final Set<Integer> NOT_ALLOWED = Set.of(1148, 3948, 4166);

  private static final String IN_ROWS =
      " character set binary fields terminated by '\\t' escaped by '\\\\'"
          + " lines terminated by '\\n' (";

  @Resource(lookup = "java:app/jdbc/tasrih-bulk")
  private DataSource dataSource;

  @Inject
  @ConfigProperty(name = "tasrih.db.url")
  private String url;

  private volatile boolean refused;

  /** For the container. */
  public BulkLoad() {}

  /** For programs outside a container. */
  public BulkLoad(DataSource dataSource, String url) {
    this.dataSource = dataSource;
    this.url = url;
  }

  /**
   * Loads rows in a transaction of its own: all of them or none.
   *
   * @param table a constant of the caller, as are the columns
   * @param columns names separated by commas
   * @param rows numbers, amounts, booleans, bytes and texts of ASCII; no nulls
   * @return false when nothing was loaded because this server is not loaded in this way
   * @throws Jdbc.DatabaseFailure when a row was not taken as it is, such as a key that exists
   */
  public boolean load(String table, String columns, List<Object[]> rows) {
    if (refused || !isSurelyOurs(url)) {
      return false;
    }
    LoadedRows text = new LoadedRows(rows);
    String sql = "load data local infile 'rows' into table " + table + IN_ROWS + columns + ")";
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        load(statement, sql, text, rows.size());
        connection.commit();
        return true;
      } catch (SQLException failed) {
        connection.rollback();
        throw failed;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException failed) {
      if (NOT_ALLOWED.contains(failed.getErrorCode())) {
        refused = true;
        LOG.log(
            Level.INFO,
            "The database does not allow local data ({0}): large declarations are stored by"
                + " inserts, which takes about three times as long",
            failed.getErrorCode());
        return false;
      }
      throw Jdbc.failure(failed);
    }
  }

  /** Local data turns errors into warnings and leaves out rows; here both undo everything. */
  private static void load(Statement statement, String sql, LoadedRows text, int rows)
      throws SQLException {
    statement
        .unwrap(JdbcStatement.class)
        .setLocalInfileInputStream(new ByteArrayInputStream(text.bytes(), 0, text.length()));
    int loaded = statement.executeUpdate(sql);
    if (loaded != rows || statement.getWarnings() != null) {
      throw new SQLException("loaded " + loaded + " of " + rows + ": " + statement.getWarnings());
    }
  }

  /** On this machine, or with a certificate that was checked against its name. */
  static boolean isSurelyOurs(String url) {
    return ConnectionUrl.getConnectionUrlInstance(url, new Properties()).getHostsList().stream()
        .allMatch(
            host ->
                THIS_MACHINE.contains(host.getHost())
                    || "VERIFY_IDENTITY".equalsIgnoreCase(host.getProperty("sslMode")));
  }
}
