package ma.tasrih.platform;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In the run profile, tells whoever started the portal where it is and how to sign in, once it
 * answers. Silent anywhere else.
 */
@ApplicationScoped
public class ReadyBanner {

  private static final long PAUSE_MILLIS = 250;

  @Inject
  @ConfigProperty(name = "tasrih.demo", defaultValue = "false")
  boolean demo;

  @Inject
  @ConfigProperty(name = "tasrih.http.port", defaultValue = "8080")
  int port;

  private Thread waiting;

  void atStart(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
    if (demo) {
      String address = "http://localhost:" + port + context.getContextPath() + "/";
      waiting = new Thread(() -> announce(address), "ready-banner");
      waiting.setDaemon(true);
      waiting.start();
    }
  }

  @PreDestroy
  void stop() {
    if (waiting != null) {
      waiting.interrupt();
    }
  }

  private static void announce(String address) {
    try {
      while (!answers(URI.create(address + "health"))) {
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException stopped) {
      return;
    }
    // The server redirects System.out into its log; the banner is for the person at the terminal.
    PrintStream terminal =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    terminal.print(text(address));
    terminal.flush();
  }

  private static boolean answers(URI health) {
    try {
      var connection = (HttpURLConnection) health.toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(1000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** The whole banner, one account per line. */
  static String text(String address) {
    StringBuilder text = new StringBuilder("\n  Tasrih is ready: " + address + "\n\n");
    row(text, "account", "password", "token (Authorization: Bearer …)", "");
    for (DemoAccounts.Account account : DemoAccounts.all()) {
      row(text, account.login(), account.password(), account.token(), account.note());
    }
    return text.append("\n  Ctrl-C stops it.\n\n").toString();
  }

  private static void row(
      StringBuilder text, String login, String password, String token, String note) {
    text.append("  %-24s %-30s %-34s %s".formatted(login, password, token, note).stripTrailing());
    text.append('\n');
  }
}
