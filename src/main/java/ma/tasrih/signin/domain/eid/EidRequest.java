package ma.tasrih.signin.domain.eid;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * One visit to the e-ID provider, kept in the session while the person is away: each of the three
 * secrets has 256 random bits in Base64url.
 *
 * @param state comes back with the person and proves that this session sent them
 * @param nonce comes back in the signed identity and proves that it was made for this visit
 * @param verifier shown when the code is redeemed (PKCE); its hash went with the person
 * @param userId who links; {@link #ANYBODY} at sign-in
 */
public record EidRequest(
    String state, String nonce, String verifier, Purpose purpose, long userId, Instant issuedAt)
    implements Serializable {

  /** What the identity is wanted for. */
  public enum Purpose {
    SIGN_IN,
    LINK
  }

  public static final long ANYBODY = 0;
  public static final Duration LIFE = Duration.ofMinutes(10);

  private static final int BYTES = 32;

  public static EidRequest create(Purpose purpose, long userId, Instant now, SecureRandom random) {
    return new EidRequest(secret(random), secret(random), secret(random), purpose, userId, now);
  }

  /** Whether somebody coming back with this state comes back from this visit, and in time. */
  public boolean isAnsweredBy(String returned, Instant now) {
    byte[] mine = state.getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(mine, returned.getBytes(StandardCharsets.UTF_8))
        && now.isBefore(issuedAt.plus(LIFE));
  }

  private static String secret(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
