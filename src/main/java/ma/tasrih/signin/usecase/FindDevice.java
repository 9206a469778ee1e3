package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ma.tasrih.kernel.Sha256;
import ma.tasrih.signin.domain.visit.KnownDevice;
import ma.tasrih.signin.domain.visit.KnownDevices;
import ma.tasrih.signin.domain.visit.Visitor;

/** Tells whether somebody comes with a browser of theirs. */
@ApplicationScoped
public class FindDevice {

  /** A browser not used for longer is a stranger again. */
  public static final Duration KEPT = Duration.ofDays(180);

  @Inject KnownDevices devices;
  @Inject Clock clock;

  public Optional<KnownDevice> of(long userId, Visitor visitor) {
    return devices.find(userId, hashes(visitor.devices()), clock.instant().minus(KEPT));
  }

  /** The same, by login; such a user need not exist. */
  public Optional<KnownDevice> of(String login, Visitor visitor) {
    return devices.find(login, hashes(visitor.devices()), clock.instant().minus(KEPT));
  }

  private static List<String> hashes(List<String> tokens) {
    return tokens.stream().map(FindDevice::hash).toList();
  }

  /** SHA-256 of a random token: all that is kept of it. */
  public static String hash(String token) {
    return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
  }
}
