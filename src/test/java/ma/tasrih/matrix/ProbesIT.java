package ma.tasrih.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import ma.tasrih.scenario.Portal;
import ma.tasrih.scenario.PortalExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Published holes of the framework and of the server, tried on every page. */
@ExtendWith(PortalExtension.class)
class ProbesIT {

  private static final int PATIENCE = 8_000;

  /** What no answer may hold: files of the machine or of the application, traces, marks of ours. */
  private static final List<String> LOOT =
      List.of(
          "root:x:0:",
          "<web-app",
          "<faces-config",
          "Mojarra",
          "jakarta.servlet.ServletException",
          "<probe-mark",
          "tasrih.db.password",
          "\tat ma.tasrih",
          "\tat org.glassfish",
          "persistence-unit");

  private record Answer(int status, String text) {}

  /** A request line as it stands, which no client library makes right. */
  private static Answer ask(Portal portal, String method, String target) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), portal.baseUri().getPort())) {
      socket.setSoTimeout(PATIENCE);
      String request =
          method
              + " "
              + target
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
              + (method.equals("POST") ? "Content-Length: 0\r\n" : "")
              + "\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      if (method.equals("CONNECT")) {
        socket.setSoTimeout(1_000);
      }
      String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      String status = text.length() > 12 ? text.substring(9, 12) : "0";
      return new Answer(status.matches("\\d+") ? Integer.parseInt(status) : 0, text);
    } catch (SocketTimeoutException silence) {
      return new Answer(0, ""); // not even an answer
    }
  }

  private static String body(Answer answer) {
    int end = answer.text().indexOf("\r\n\r\n");
    return end < 0 ? "" : answer.text().substring(end).replaceAll("\r\n0\r\n\r\n$", "");
  }

  private static void harmless(String what, Answer answer, List<String> wrong) {
    if (answer.status() >= 500) {
      wrong.add(what + " answers " + answer.status());
    }
    LOOT.stream().filter(answer.text()::contains).forEach(l -> wrong.add(what + " gives " + l));
  }

  @Test
  void no_parameter_makes_any_page_include_what_it_names(Portal portal) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    List<String> wrong = new ArrayList<>();
    try (ServerSocket trap = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Thread listener = new Thread(() -> count(trap, calls));
      listener.setDaemon(true);
      listener.start();
      String elsewhere = "http:%2F%2F127.0.0.1:" + trap.getLocalPort() + "%2Fx.xhtml";
      for (String page : Routes.pages()) {
        for (String value :
            List.of(
                elsewhere,
                "file:%2F%2F%2Fetc%2Fpasswd",
                "jar:file:%2F%2F%2Ftmp%2Fx.jar!%2Fx.xhtml",
                "..%2F..%2FWEB-INF%2Fweb.xml",
                "%2FWEB-INF%2Fweb.xml",
                "%252e%252e%252fWEB-INF",
                "%23%7B7*7%7D",
                "%24%7B7*7%7D")) {
          String query =
              String.join(
                  "&",
                  "src=" + value,
                  "template=" + value,
                  "page=" + value,
                  "include=" + value,
                  "view=" + value,
                  "viewId=" + value,
                  "lang=" + value,
                  "id=" + value,
                  "number=" + value,
                  "jakarta.faces.ViewState=" + value);
          harmless(page + "?" + value, ask(portal, "GET", "/tasrih/" + page + "?" + query), wrong);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(0, calls.get(), "the portal called what a parameter named");
  }

  private static void count(ServerSocket trap, AtomicInteger calls) {
    try {
      while (true) {
        trap.accept().close();
        calls.incrementAndGet();
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  @Test
  void the_window_of_a_client_is_never_written_into_any_page(Portal portal) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String page : Routes.pages()) {
      String vector = "jfwid=%22%3E%3Cprobe-mark%3E&jakarta.faces.ClientWindow=%3Cprobe-mark%3E";
      Answer answer = ask(portal, "GET", "/tasrih/" + page + "?" + vector);
      harmless(page, answer, wrong);
      if (answer.text().contains("jakarta.faces.ClientWindow\"")) {
        wrong.add(page + " keeps a client window");
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void resources_are_only_resources(Portal portal) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String file : List.of("web.xml", "faces-config.xml", "templates/base.xhtml")) {
      for (String where :
          List.of(
              "ln=..%2FWEB-INF",
              "ln=../WEB-INF",
              "ln=..%5cWEB-INF",
              "ln=.%2e%2fWEB-INF",
              "loc=../WEB-INF",
              "loc=..%2FWEB-INF",
              "con=../WEB-INF",
              "con=..%2FWEB-INF",
              "ln=%2e%2e%2fWEB-INF",
              "ln=css%2F..%2F..%2FWEB-INF",
              "loc=%2e%2e%2f%2e%2e%2fWEB-INF",
              "ln=/WEB-INF")) {
        String target = "/tasrih/jakarta.faces.resource/" + file + ".xhtml?" + where;
        Answer answer = ask(portal, "GET", target);
        harmless(target, answer, wrong);
        if (answer.status() == 200) {
          wrong.add(target + " is handed out");
        }
      }
    }
    for (String target :
        List.of(
            "/tasrih/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=sc&pfdrid=uMKljPgnOTVxmOB%2BH6%2FQEPW9ghJMGL3PRdkfmbii",
            "/tasrih/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&v=15&pfdrid=x&pfdrt=sc",
            "/tasrih/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml.xhtml",
            "/tasrih/jakarta.faces.resource/../../WEB-INF/web.xml.xhtml",
            "/tasrih/jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml.xhtml")) {
      Answer answer = ask(portal, "GET", target);
      harmless(target, answer, wrong);
      if (answer.status() == 200 && !body(answer).isBlank()) {
        wrong.add(target + " is handed out");
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void nothing_of_the_inside_has_an_address(Portal portal) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String target :
        List.of(
            "/tasrih/WEB-INF/web.xml",
            "/tasrih/WEB-INF/web.xml.xhtml",
            "/tasrih/WEB-INF/templates/base.xhtml",
            "/tasrih/WEB-INF/parts/order.xhtml",
            "/tasrih/WEB-INF/errorpages/404.xhtml",
            "/tasrih/web-inf/web.xml",
            "/tasrih/%57EB-INF/web.xml",
            "/tasrih/WEB-INF%2fweb.xml",
            "/tasrih/./WEB-INF/web.xml",
            "/tasrih/help/../WEB-INF/web.xml",
            "/tasrih/help/..%2fWEB-INF/web.xml",
            "/tasrih/help/..;/WEB-INF/web.xml",
            "/tasrih;x=y/WEB-INF/web.xml",
            "/tasrih//WEB-INF/web.xml",
            "/tasrih/%c0%ae%c0%ae/WEB-INF/web.xml",
            "/tasrih/META-INF/MANIFEST.MF",
            "/tasrih/META-INF/maven/ma.tasrih/tasrih/pom.xml",
            "/tasrih/../../../../etc/passwd",
            "/../../../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/tasrih/admin/..;/index.xhtml/../admin/home.xhtml",
            "/tasrih/;/admin/home.xhtml",
            "/tasrih/admin/home.xhtml/",
            "/tasrih/admin/home.xhtml;x.css",
            "/tasrih/admin//home.xhtml",
            "/tasrih/%61dmin/home.xhtml",
            "/tasrih/ADMIN/home.xhtml",
            "/tasrih/matrix-probe")) {
      for (String method : List.of("GET", "POST", "HEAD")) {
        Answer answer = ask(portal, method, target);
        if (answer.status() >= 500) {
          wrong.add(method + " " + target + " answers " + answer.status());
        }
        LOOT.stream()
            .filter(answer.text()::contains)
            .forEach(loot -> wrong.add(target + " gives " + loot));
        if (answer.status() == 200 && !isStartPage(portal, target)) {
          wrong.add(method + " " + target + " is handed out");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What stands behind a semicolon is a parameter to the server: the folder's page answers. */
  private static boolean isStartPage(Portal portal, String target) throws IOException {
    return ask(portal, "GET", target).text().contains("id=\"signIn\"");
  }

  @Test
  void the_server_has_no_other_doors(Portal portal) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String target :
        List.of(
            "/",
            "/management",
            "/management/domain",
            "/management/domain.json",
            "/monitoring/domain",
            "/common/index.jsf",
            "/common/",
            "/__asadmin/",
            "/__asadmin/version",
            "/admin",
            "/metrics",
            "/metrics/base",
            "/metrics/vendor",
            "/openapi",
            "/openapi-ui",
            "/health/ready",
            "/health/live",
            "/health",
            "/rest-management",
            "/payara",
            "/tasrih/metrics",
            "/tasrih/openapi",
            "/tasrih/api/v1/application.wadl",
            "/tasrih/api/application.wadl",
            "/tasrih/api/v1/openapi",
            "/jolokia",
            "/hazelcast/rest/cluster",
            "/web-console")) {
      Answer answer = ask(portal, "GET", target);
      harmless(target, answer, wrong);
      if (answer.status() == 200) {
        wrong.add(target + " answers 200");
      }
    }
    for (String method : List.of("TRACE", "TRACK", "CONNECT", "PROPFIND", "DEBUG")) {
      Answer answer = ask(portal, method, "/tasrih/index.xhtml");
      if (answer.status() == 200) {
        wrong.add(method + " is answered");
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void what_a_stranger_sends_starts_no_line_of_the_log(Portal portal) throws IOException {
    String forged = "2025-07-04 10:00:00 SEVERE  forged entry";
    Visitor nobody = new Visitor(portal, Caller.ANONYMOUS);
    nobody.form(
        "sign-in.xhtml",
        Map.of("signIn:login", "x\r\n" + forged, "signIn:password", "x\n" + forged));
    ask(portal, "GET", "/tasrih/no%0d%0a" + forged.replace(' ', '+') + ".xhtml");
    ask(portal, "GET", "/tasrih/index.xhtml?lang=x%0d%0a" + forged.replace(" ", "%20"));
    Visitor owner = new Visitor(portal, Caller.OWNER);
    owner.api(
        "POST",
        "checks?filename=x%0d%0a" + forged.replace(" ", "%20"),
        Map.of("Content-Type", "text/plain"),
        forged.getBytes(StandardCharsets.UTF_8));
    assertFalse(portal.log().lines().anyMatch(line -> line.startsWith(forged)), "a forged line");
  }

  @Test
  void a_header_cannot_be_split(Portal portal) throws IOException {
    Answer answer =
        ask(
            portal,
            "GET",
            "/tasrih/index.xhtml?lang=fr%0d%0aSet-Cookie:%20probe=1&affiliate=x%0d%0aX-Probe:%201");
    assertTrue(answer.status() < 500);
    String head = answer.text().split("\r\n\r\n", 2)[0];
    assertFalse(head.contains("\r\nX-Probe:") || head.contains("\r\nSet-Cookie: probe"), head);
  }
}
