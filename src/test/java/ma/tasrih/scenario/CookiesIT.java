package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the session's cookie says, each thing once. */
@ExtendWith(PortalExtension.class)
class CookiesIT {

  @Test
  void in_the_run_profile_the_name_is_plain(Portal portal) throws Exception {
    assertEquals(
        new TreeSet<>(List.of("HttpOnly", "Path=/tasrih/", "SameSite=lax", "tasrih-session")),
        new TreeSet<>(session(portal)));
  }

  @Test
  void behind_tls_it_belongs_to_this_host_and_to_tls_alone(TestDatabase database) throws Exception {
    try (Portal portal =
        Portal.start(database, Map.of("tasrih.demo", "true", "tasrih.tls", "true"))) {
      assertEquals(
          new TreeSet<>(
              List.of("HttpOnly", "Path=/", "SameSite=lax", "Secure", "__Host-tasrih-session")),
          new TreeSet<>(session(portal)));
      assertEquals(
          "max-age=31536000; includeSubDomains",
          portal.get("sign-in.xhtml").headers().firstValue("Strict-Transport-Security").orElse(""));
    }
  }

  /** Name and attributes; a list, so that what is said twice shows. */
  private static List<String> session(Portal portal) throws Exception {
    HttpResponse<String> page = portal.get("sign-in.xhtml");
    List<String> cookies = page.headers().allValues("Set-Cookie");
    assertEquals(1, cookies.size(), cookies.toString());
    List<String> parts =
        Arrays.stream(cookies.get(0).split(";"))
            .map(String::strip)
            .map(part -> plain(part))
            .toList();
    assertEquals(parts.size(), new TreeSet<>(parts).size(), "said twice: " + cookies);
    return parts;
  }

  private static String plain(String part) {
    if (part.startsWith("SameSite")) {
      return "SameSite=" + part.substring("SameSite=".length()).toLowerCase(Locale.ROOT);
    }
    return part.startsWith("Path") ? part : part.split("=", 2)[0];
  }
}
