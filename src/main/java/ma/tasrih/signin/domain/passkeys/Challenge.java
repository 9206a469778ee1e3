package ma.tasrih.signin.domain.passkeys;

import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * What an authenticator is asked to sign: 256 random bits that count once, for one purpose, for
 * five minutes, in the session they were made for.
 *
 * @param value in Base64url
 * @param userId whose passkey is to answer; {@link #ANYBODY} at sign-in
 */
public record Challenge(String value, Purpose purpose, long userId, Instant issuedAt)
    implements Serializable {

  /** What a signed challenge is good for. */
  public enum Purpose {
    SIGN_IN,
    REGISTER,
    STEP_UP
  }

  public static final long ANYBODY = 0;
  public static final Duration LIFE = Duration.ofMinutes(5);

  private static final int BYTES = 32;

  public static Challenge create(Purpose purpose, long userId, Instant now, SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return new Challenge(value, purpose, userId, now);
  }

  public boolean countsFor(Purpose wanted, long user, Instant now) {
    return purpose == wanted && userId == user && now.isBefore(issuedAt.plus(LIFE));
  }
}
