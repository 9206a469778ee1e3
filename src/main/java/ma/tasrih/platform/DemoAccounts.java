package ma.tasrih.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accounts of the run profile, as {@code demo/accounts.csv} lists them. */
public final class DemoAccounts {

  /** One row: what to sign in with, and the token for the HTTP interface. */
  public record Account(String login, String password, String role, String token, String note) {}

  private static final int COLUMNS = 5;

  private DemoAccounts() {}

  /**
   * Every account, in the order of the file.
   *
   * @throws IllegalStateException when a row has not exactly five columns
   */
  public static List<Account> all() {
    try (InputStream file = DemoAccounts.class.getResourceAsStream("/demo/accounts.csv");
        var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(DemoAccounts::account).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Account account(String row) {
    String[] cell = row.split(";", -1);
    if (cell.length != COLUMNS) {
      throw new IllegalStateException("demo/accounts.csv has a row of " + cell.length + " columns");
    }
    return new Account(cell[0], cell[1], cell[2], cell[3], cell[4]);
  }
}
