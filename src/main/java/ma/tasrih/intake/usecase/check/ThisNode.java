package ma.tasrih.intake.usecase.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The name by which this server is told apart from others on the same database; the same after a
 * restart. Without the setting {@code tasrih.node} it is the host's name and our port.
 */
@ApplicationScoped
public class ThisNode {

  private static final int LONGEST = 100;

  @Inject
  @ConfigProperty(name = "tasrih.node")
  Optional<String> configured = Optional.empty();

  @Inject
  @ConfigProperty(name = "tasrih.http.port", defaultValue = "8080")
  int port;

  public String name() {
    String name = configured.orElseGet(() -> host() + ":" + port);
    return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }
}
