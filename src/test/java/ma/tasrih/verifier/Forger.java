package ma.tasrih.verifier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Somebody who has the database and the source code, but not the notes. */
final class Forger {

  private static final String PLACE = " where chain = ? and position = ?";

  private Forger() {}

  /** Makes every link and every hash of a chain right again, whatever its entries say now. */
  static void rewrite(Connection database, long chain, long end) throws SQLException {
    String before = null;
    for (long position = 1; position <= end; position++) {
      if (before != null) {
        set(database, "prev_hash", before, chain, position);
      }
      before = hash(database, chain, position);
      set(database, "hash", before, chain, position);
    }
  }

  private static String hash(Connection database, long chain, long position) throws SQLException {
    try (var statement =
        database.prepareStatement("select " + Entry.COLUMNS + " from journal_entry" + PLACE)) {
      statement.setLong(1, chain);
      statement.setLong(2, position);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return Entry.read(row).hashAt(chain, position);
      }
    }
  }

  private static void set(
      Connection database, String column, String value, long chain, long position)
      throws SQLException {
    try (var statement =
        database.prepareStatement("update journal_entry set " + column + " = ?" + PLACE)) {
      statement.setString(1, value);
      statement.setLong(2, chain);
      statement.setLong(3, position);
      statement.executeUpdate();
    }
  }
}
