package ma.tasrih.scenario;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import ma.tasrih.signin.domain.code.Base32;
import ma.tasrih.signin.domain.code.Totp;

/** An authenticator application whose telephone shows the portal's time. */
final class Authenticator {

  private static final DateTimeFormatter COLUMN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS]");

  private final byte[] secret;
  private final Duration ahead;
  private final long first;

  private Authenticator(byte[] secret, Duration ahead) {
    this.secret = secret;
    this.ahead = ahead;
    this.first = Totp.step(Instant.now().plus(ahead));
  }

  /**
   * Takes the key as the page shows it; the time is that of the youngest session, which has just
   * been opened.
   */
  static Authenticator of(String key, TestDatabase database) throws SQLException {
    String youngest = database.one("select started_at from user_session order by id desc limit 1");
    Instant portal = LocalDateTime.parse(youngest, COLUMN).toInstant(ZoneOffset.UTC);
    Duration ahead = Duration.between(Instant.now(), portal);
    return new Authenticator(Base32.decode(key.replaceAll("\\s", "")), ahead);
  }

  /** The code of a step counted from the one this application was set up in. */
  String code(long later) {
    return Totp.code(secret, first + later);
  }

  /** A code that is taken now and was not used: waits for the step after the last one's. */
  String next(long[] used) throws InterruptedException {
    while (Totp.step(Instant.now().plus(ahead)) - first + 1 <= used[0]) {
      Thread.sleep(500);
    }
    used[0] = Math.max(used[0] + 1, Totp.step(Instant.now().plus(ahead)) - first - 1);
    return code(used[0]);
  }
}
