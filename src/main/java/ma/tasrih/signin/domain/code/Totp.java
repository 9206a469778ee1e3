package ma.tasrih.signin.domain.code;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes (RFC 6238): HMAC-SHA-1, six digits, thirty seconds, which is what every
 * authenticator application understands. The code of the step before and of the step after is taken
 * too, since telephones run early and late.
 */
public final class Totp {

  /** Digits of a code. */
  public static final int DIGITS = 6;

  private static final int SECRET_BYTES = 20;
  private static final long STEP_SECONDS = 30;
  private static final int SKEW = 1;
  private static final int MODULUS = 1_000_000;
  private static final String ALGORITHM = "HmacSHA1";

  private Totp() {}

  /** A new secret of 160 bits, as long as the hash (RFC 4226, R6). */
  public static byte[] newSecret(SecureRandom random) {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return secret;
  }

  /** The number of a moment's step. */
  public static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
  }

  /** The code of a step, with its leading zeros. */
  public static String code(byte[] secret, long step) {
    return String.format(Locale.ROOT, "%0" + DIGITS + "d", truncated(secret, step) % MODULUS);
  }

  /** The step whose code this is, among those taken at a moment; nothing when it is wrong. */
  public static OptionalLong matching(byte[] secret, String code, Instant at) {
    byte[] typed = code.getBytes(StandardCharsets.UTF_8);
    long now = step(at);
    OptionalLong found = OptionalLong.empty();
    for (long step = now - SKEW; step <= now + SKEW; step++) {
      byte[] right = code(secret, step).getBytes(StandardCharsets.UTF_8);
      if (MessageDigest.isEqual(right, typed) && found.isEmpty()) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** What the QR code says, for an application to read. */
  public static String uri(byte[] secret, String issuer, String account) {
    return "otpauth://totp/"
        + encoded(issuer + ":" + account)
        + "?secret="
        + Base32.encode(secret)
        + "&issuer="
        + encoded(issuer);
  }

  /** Dynamic truncation (RFC 4226, 5.3): 31 bits from the place the last four bits name. */
  static int truncated(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0x0F;
      return ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
