package ma.tasrih.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * After a migration by its own user, tells the database what the portal's user may change and
 * delete, table by table. The journal is on neither list: not even a stolen password of the portal
 * changes a row of it.
 */
final class AppGrants {

  /** Nothing in them is ever changed. */
  private static final Set<String> ONLY_ADDED_TO =
      Set.of("journal_entry", "journal_chain", "flyway_schema_history");

  /** Rows of which nothing may ever be lost. */
  private static final Set<String> NEVER_DELETED =
      Set.of(
          "payment_order",
          "declaration",
          "declaration_contribution",
          "deposit",
          "deposit_content",
          "registration_request",
          "app_user",
          "mandate",
          "alert",
          // Without its key nothing of an owner's can be read again.
          "data_key",
          "key_rotation");

  private static final Pattern ACCOUNT =
      Pattern.compile("[A-Za-z0-9_]{1,32}@[A-Za-z0-9_.:%-]{1,60}");
  private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  private AppGrants() {}

  /**
   * @param app the portal's own data source, whose user is granted to
   */
  static void grant(String url, String migrator, String password, DataSource app)
      throws SQLException {
    String account = account(app);
    try (Connection connection = DriverManager.getConnection(url, migrator, password);
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        if (!ONLY_ADDED_TO.contains(table)) {
          String rights = NEVER_DELETED.contains(table) ? "update" : "update, delete";
          statement.execute("grant " + rights + " on " + table + " to " + account);
        }
      }
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select table_name from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE'")) {
      while (rows.next()) {
        String table = rows.getString(1);
        if (!TABLE.matcher(table).matches()) {
          throw new SQLException("a table of the schema has a name that is none of ours");
        }
        tables.add(table);
      }
    }
    return tables;
  }

  /** The portal's account as the database knows it, quoted; a grant takes no parameters. */
  private static String account(DataSource app) throws SQLException {
    try (Connection connection = app.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select current_user()")) {
      row.next();
      String account = row.getString(1);
      if (!ACCOUNT.matcher(account).matches()) {
        throw new SQLException("the portal's database account has a name we cannot grant to");
      }
      int at = account.indexOf('@');
      return "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
    }
  }
}
