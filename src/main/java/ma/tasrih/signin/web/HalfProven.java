package ma.tasrih.signin.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whose password was right and whose second step is still to come. Lies in the server's
 * session, lasts five minutes and opens nothing.
 *
 * @param userId who that is, if the second step goes well
 * @param until when it is forgotten
 */
public record HalfProven(long userId, Instant until) implements Serializable {

  private static final String KEY = "tasrih.halfProven";
  private static final Duration LIFE = Duration.ofMinutes(5);

  static void remember(HttpSession session, long userId, Instant now) {
    session.setAttribute(KEY, new HalfProven(userId, now.plus(LIFE)));
  }

  /** Whoever is half way in by this session, while it lasts. */
  public static Optional<HalfProven> of(HttpSession session, Instant now) {
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((HalfProven) session.getAttribute(KEY))
            .filter(half -> half.until().isAfter(now));
  }

  static void forget(HttpSession session) {
    session.removeAttribute(KEY);
  }
}
