package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalExtension.class)
class PortalIT {

  @Test
  void health_answers_and_tells_nothing_else(Portal portal) throws Exception {
    HttpResponse<String> health = portal.get("health");
    assertEquals(200, health.statusCode());
    assertEquals("UP", health.body().trim());
  }

  @Test
  void an_unknown_page_is_not_found_and_shows_nothing_of_the_inside(Portal portal)
      throws Exception {
    HttpResponse<String> answer = portal.get("no-such-page.xhtml");
    assertEquals(404, answer.statusCode());
    // The component library's own settings name the exceptions of Faces it knows pages for.
    String page = answer.body().replaceAll("(?s)<script.*?</script>", "");
    assertAll(
        () -> assertFalse(page.contains("Exception"), page),
        () -> assertFalse(page.contains("\tat "), page),
        () -> assertFalse(answer.body().contains("ma.tasrih"), answer.body()));
  }

  @Test
  void no_header_names_the_software(Portal portal) throws Exception {
    Set<String> names = portal.get("health").headers().map().keySet();
    assertFalse(names.contains("x-powered-by"), names.toString());
    assertFalse(names.contains("server"), names.toString());
  }

  @Test
  void the_banner_names_each_demo_account_once_the_portal_answers(Portal portal) throws Exception {
    while (!portal.log().contains("Ctrl-C stops it.")) {
      Thread.sleep(100);
    }
    assertTrue(portal.log().contains("Tasrih is ready: http://localhost:"), portal.log());
    assertTrue(portal.log().contains("demo-inspector-2025"), portal.log());
  }

  @Test
  void a_killed_portal_comes_back_with_its_data_and_a_stopped_database_shows() throws Exception {
    try (TestDatabase database = TestDatabase.startPrivate("killed");
        Portal portal = Portal.start(database, Map.of())) {
      database.update("insert into platform_setting (name, value) values ('kept', 'yes')");
      portal.kill();
      assertThrows(IOException.class, () -> portal.get("health"));

      portal.restart();
      assertEquals("yes", database.one("select value from platform_setting where name = 'kept'"));

      database.stop();
      assertEquals(503, portal.get("health").statusCode());
      database.start();
      assertEquals(200, portal.get("health").statusCode());
    }
  }

  @Test
  void a_schema_that_cannot_be_migrated_stops_the_start_with_a_sentence() throws Exception {
    try (TestDatabase foreign = TestDatabase.startPrivate("foreign")) {
      foreign.update("create table somebody_elses (id int)");
      IllegalStateException refused =
          assertThrows(IllegalStateException.class, () -> Portal.start(foreign, Map.of()).close());
      assertTrue(refused.getMessage().contains("Tasrih does not start"), refused.getMessage());
    }
  }
}
