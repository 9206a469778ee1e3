package ma.tasrih.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Stands before the migrations that seal personal data: a database that holds some in clear is from
 * before the first release and is refused, because what once stood in clear stays in its files and
 * copies however it is sealed afterwards.
 */
final class NoClearPersonalData implements JavaMigration {

  private static final List<String> TABLES =
      List.of(
          "declaration_line",
          "declaration",
          "roster",
          "registration_request",
          "deposit",
          "form_draft",
          "app_user",
          "employer");

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("202611220101");
  }

  @Override
  public String getDescription() {
    return "platform no clear personal data";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    for (String table : TABLES) {
      try (Statement statement = context.getConnection().createStatement();
          ResultSet row = statement.executeQuery("select 1 from " + table + " limit 1")) {
        if (row.next()) {
          throw new FlywayException(
              "This database was made before personal data were sealed and holds some in clear"
                  + " (table "
                  + table
                  + "). Start with an empty database and delete this one with its copies and logs;"
                  + " for a demonstration, delete the data folder");
        }
      }
    }
  }
}
