package ma.tasrih.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Runs inside the server, in the WAR that is shipped. */
@ArquillianTest
class MappingIT {

  @Inject private Clock clock;

  @Resource(lookup = "java:app/jdbc/tasrih")
  private DataSource dataSource;

  @PersistenceContext private EntityManager entities;

  @Deployment
  static WebArchive portal() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/tasrih.war"))
        .addClass(MappingIT.class);
  }

  @Test
  void the_clock_is_in_casablanca_and_starts_where_it_is_told() {
    assertEquals(ClockProducer.ZONE, clock.getZone());
    assertEquals(LocalDate.of(2025, 7, 4), LocalDate.now(clock));
  }

  @Test
  void every_migration_has_been_applied() {
    MigrationInfo[] all =
        Flyway.configure(MappingIT.class.getClassLoader())
            .dataSource(dataSource)
            .load()
            .info()
            .all();
    assertTrue(all.length > 0);
    List<String> open =
        Arrays.stream(all)
            .filter(one -> !one.getState().isApplied() || one.getState().isFailed())
            .map(one -> one.getScript() + " " + one.getState())
            .toList();
    assertEquals(List.of(), open);
  }

  @Test
  void every_entity_can_be_read_from_the_migrated_schema() {
    assertNotNull(entities.getMetamodel());
    for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
      List<?> rows =
          entities
              .createQuery("select e from " + entity.getName() + " e")
              .setMaxResults(1)
              .getResultList();
      assertTrue(rows.size() <= 1, entity.getName());
    }
  }

  @Test
  void sessions_speak_utc_and_read_what_is_committed() throws Exception {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select timediff(now(), utc_timestamp())")) {
      row.next();
      assertEquals("00:00:00", row.getString(1));
      assertEquals(
          java.sql.Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
    }
  }
}
