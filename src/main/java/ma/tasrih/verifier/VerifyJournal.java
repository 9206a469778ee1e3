package ma.tasrih.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Proves that the journal is whole, or says where it is not. Arguments: the database's JDBC
 * address, then files of noted heads; user and password come from {@code TASRIH_DB_USER} and {@code
 * TASRIH_DB_PASSWORD}. Ends with 0 when the journal holds, 1 with faults, 2 when it could not look.
 */
public final class VerifyJournal {

  private static final int HOLDS = 0;
  private static final int FAULTS = 1;
  private static final int NOT_DONE = 2;
  private static final String USAGE =
      "VerifyJournal jdbc:mysql://host:3306/tasrih heads.csv [more heads …]\n"
          + "with TASRIH_DB_USER and TASRIH_DB_PASSWORD; a user that may read is enough";

  private VerifyJournal() {}

  /** See the class. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.getenv(), System.out));
  }

  static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
    if (arguments.isEmpty()) {
      out.println(USAGE);
      return NOT_DONE;
    }
    try {
      List<Head> heads = new ArrayList<>();
      for (String file : arguments.subList(1, arguments.size())) {
        heads.addAll(Head.read(Path.of(file)));
      }
      return verify(arguments.get(0), environment, heads, out);
    } catch (IOException | SQLException e) {
      out.println("The journal could not be verified: " + e.getMessage());
      return NOT_DONE;
    }
  }

  /** As for the portal: from the environment, or {@code -Dtasrih.db.user}. */
  private static String setting(String name, Map<String, String> environment) {
    String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
    return environment.getOrDefault(name, System.getProperty(property, ""));
  }

  private static int verify(
      String url, Map<String, String> environment, List<Head> heads, PrintStream out)
      throws SQLException {
    Walk walk = new Walk(heads);
    List<Fault> faults;
    try (Connection connection =
        DriverManager.getConnection(
            url,
            setting("TASRIH_DB_USER", environment),
            setting("TASRIH_DB_PASSWORD", environment))) {
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false); // chains and entries as of one moment
      faults = walk.through(connection);
      connection.rollback();
    }
    faults.forEach(out::println);
    out.println(
        walk.entries()
            + " entries, "
            + heads.size()
            + " noted heads, "
            + walk.beyondNotes()
            + " entries after the last noted head of their chain, "
            + faults.size()
            + " faults");
    if (heads.isEmpty()) {
      out.println("No head was given: an end cut off, or a journal written anew, would not show.");
    }
    return faults.isEmpty() ? HOLDS : FAULTS;
  }
}
