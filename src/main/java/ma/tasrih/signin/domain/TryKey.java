package ma.tasrih.signin.domain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import ma.tasrih.kernel.Sha256;
import ma.tasrih.signin.domain.visit.Network;

/**
 * A lane in which tries are counted. Lanes do not see each other: who guesses in one makes nobody
 * wait in another.
 *
 * @param lane the kind
 * @param hash SHA-256 of kind and name, so that any text typed takes the same room
 */
public record TryKey(Lane lane, String hash) {

  /** What is counted together, and how patiently. */
  public enum Lane {
    /** A login as typed, on browsers not seen before; whether such a user exists or not. */
    ACCOUNT(3, Duration.ofDays(1)),
    /** A network, over all logins: patient, since whole offices share one. */
    NETWORK(30, Duration.ofMinutes(15)),
    /** A browser its user has signed in with before. */
    DEVICE(5, Duration.ofDays(1)),
    /** The second step of an account, on browsers not seen before. */
    CODE(3, Duration.ofDays(1)),
    /** The second step on a known browser. */
    DEVICE_CODE(5, Duration.ofDays(1)),
    /** Proving again who one is, within one session. */
    SESSION(5, Duration.ofDays(1)),
    /** One-time links, by network. */
    LINK(10, Duration.ofMinutes(15));

    private final int free;
    private final Duration memory;

    Lane(int free, Duration memory) {
      this.free = free;
      this.memory = memory;
    }

    /** How many tries may fail before the next one has to wait. */
    public int free() {
      return free;
    }

    /** After how much quiet the count starts anew. */
    public Duration memory() {
      return memory;
    }
  }

  public static TryKey account(String login) {
    return of(Lane.ACCOUNT, login);
  }

  public static TryKey network(Network network) {
    return of(Lane.NETWORK, network.prefix());
  }

  public static TryKey device(long deviceId) {
    return of(Lane.DEVICE, Long.toString(deviceId));
  }

  public static TryKey code(long userId) {
    return of(Lane.CODE, Long.toString(userId));
  }

  public static TryKey deviceCode(long deviceId) {
    return of(Lane.DEVICE_CODE, Long.toString(deviceId));
  }

  public static TryKey session(long sessionId) {
    return of(Lane.SESSION, Long.toString(sessionId));
  }

  public static TryKey link(Network network) {
    return of(Lane.LINK, network.prefix());
  }

  private static TryKey of(Lane lane, String name) {
    return new TryKey(
        lane, Sha256.hex((lane.name() + "|" + name).getBytes(StandardCharsets.UTF_8)));
  }
}
