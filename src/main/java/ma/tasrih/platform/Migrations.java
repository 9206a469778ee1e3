package ma.tasrih.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema up to date when the application starts, before it serves anything. */
@ApplicationScoped
public class Migrations {

  private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

  @Resource(lookup = "java:app/jdbc/tasrih")
  DataSource dataSource;

  @Inject
  @ConfigProperty(name = "tasrih.db.url")
  String url;

  /** Who may change the schema, when the ordinary user may not. */
  @Inject
  @ConfigProperty(name = "tasrih.db.migrator.user")
  Optional<String> migrator;

  @Inject
  @ConfigProperty(name = "tasrih.db.migrator.password")
  Optional<String> migratorPassword;

  @Inject Event<DatabaseReady> ready;

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    migrate();
    ready.fire(new DatabaseReady());
  }

  private void migrate() {
    try {
      Flyway flyway = configuration().load();
      int applied = flyway.migrate().migrationsExecuted;
      LOG.log(
          Level.INFO,
          "Schema at version {0}, {1} migrations applied now",
          new Object[] {flyway.info().current().getVersion(), applied});
      if (migrator.isPresent()) {
        AppGrants.grant(url, migrator.get(), migratorPassword.orElse(""), dataSource);
      }
    } catch (FlywayException | SQLException failure) {
      throw new IllegalStateException(
          "Tasrih does not start: the schema could not be brought up to date at "
              + url.replaceFirst("\\?.*", "")
              + ". "
              + failure.getMessage(),
          failure);
    }
  }

  private FluentConfiguration configuration() {
    FluentConfiguration flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .locations("classpath:db/migration")
            .javaMigrations(new NoClearPersonalData())
            .failOnMissingLocations(true)
            .connectRetries(3);
    return migrator.isPresent()
        ? flyway.dataSource(url, migrator.get(), migratorPassword.orElse(""))
        : flyway.dataSource(dataSource);
  }
}
