package ma.tasrih.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import ma.tasrih.scenario.Portal;
import ma.tasrih.scenario.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The portal under the accounts and settings of production: {@code payara-config/users.sql} and
 * {@code payara-config/mariadb/hardened.cnf}, all but the certificates.
 */
class DatabaseUsersIT {

  private static final int DENIED_COMMAND = 1142;
  private static final int DENIED_SCHEMA = 1044;
  private static final int DENIED_GLOBAL = 1227;

  private static TestDatabase root;
  private static TestDatabase app;
  private static TestDatabase auditor;
  private static Portal portal;

  @BeforeAll
  static void start() throws IOException, SQLException {
    root = TestDatabase.startPrivate("users", settings());
    for (String statement : script()) {
      root.update(statement);
    }
    app = root.as("tasrih_app", "a");
    auditor = root.as("tasrih_auditor", "c");
    portal =
        Portal.start(
            app,
            Map.of(
                "tasrih.demo", "true",
                "tasrih.clock", "2025-07-04",
                "tasrih.db.migrator.user", "tasrih_migrator",
                "tasrih.db.migrator.password", "b"));
  }

  @AfterAll
  static void stop() {
    portal.close();
    root.close();
  }

  /** The test's own user is called tasrih: the portal's gets another name here. */
  private static List<String> script() throws IOException {
    String text =
        Files.readString(Path.of("payara-config/users.sql"))
            .replaceAll("(?m)^--.*$", "")
            .replace("'tasrih'@", "'tasrih_app'@")
            .replace("{host}", "127.0.0.1")
            .replace("{app password}", "a")
            .replace("{migrator password}", "b")
            .replace("{auditor password}", "c");
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> line.substring(0, line.length() - 1))
        .toList();
  }

  private static List<String> settings() throws IOException {
    return Files.readAllLines(Path.of("payara-config/mariadb/hardened.cnf")).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("["))
        .filter(line -> !line.startsWith("require_secure_transport")) // needs certificates
        .map(line -> "--" + line.replaceAll("\\s*=\\s*", "="))
        .toList();
  }

  @Test
  void the_portal_starts_fills_its_demo_and_files_under_them() throws Exception {
    assertEquals(200, portal.get("health").statusCode());
    assertTrue(
        Integer.parseInt(root.one("select count(*) from declaration where number is not null"))
            > 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal_entry set detail = 'x'",
        "delete from journal_entry",
        "update journal_chain set server = 'x'",
        "delete from journal_chain",
        "truncate table journal_entry",
        "drop trigger journal_entry_no_update",
        "alter table journal_entry add column x int",
        "update flyway_schema_history set success = 0",
        "delete from payment_order",
        "delete from declaration",
        "delete from deposit",
        "delete from data_key",
        "delete from key_rotation",
        "create table x (id int)",
        "drop table payment_order",
        "create user 'x'@'127.0.0.1' identified by 'x'",
        "grant select on tasrih.* to 'tasrih_auditor'@'127.0.0.1'",
        "set global local_infile = 1"
      })
  void the_portals_own_account_cannot(String statement) {
    denied(app, statement);
  }

  @Test
  void the_portals_own_account_can_what_it_needs() throws SQLException {
    assertEquals(0, app.update("update payment_order set version = version where reference = 'x'"));
    assertEquals(0, app.update("delete from roster_line where affiliate_number = 'x'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into platform_setting values ('x', 'y')",
        "update app_user set login = login",
        "delete from alert"
      })
  void the_auditor_only_reads(String statement) {
    denied(auditor, statement);
  }

  @Test
  void the_verifier_needs_no_more_than_the_auditors_account() {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    int code =
        VerifyJournal.run(
            List.of(auditor.url(), portal.heads().toString()),
            Map.of("TASRIH_DB_USER", "tasrih_auditor", "TASRIH_DB_PASSWORD", "c"),
            new PrintStream(told, true, StandardCharsets.UTF_8));
    assertEquals(0, code, told::toString);
  }

  @Test
  void nobody_of_ours_may_touch_files_or_other_schemas() throws SQLException {
    for (String account : List.of("tasrih_app", "tasrih_migrator", "tasrih_auditor")) {
      assertEquals(
          "USAGE",
          root.one(
              "select group_concat(privilege_type) from information_schema.user_privileges"
                  + " where grantee = '''"
                  + account
                  + "''@''127.0.0.1'''"),
          account);
    }
  }

  private static void denied(TestDatabase who, String statement) {
    SQLException refused = assertThrows(SQLException.class, () -> who.update(statement), statement);
    assertTrue(
        List.of(DENIED_COMMAND, DENIED_SCHEMA, DENIED_GLOBAL).contains(refused.getErrorCode())
            || refused.getMessage().contains("denied"),
        statement + ": " + refused.getMessage());
  }
}
