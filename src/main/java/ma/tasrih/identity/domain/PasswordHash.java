package ma.tasrih.identity.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A salted PBKDF2-HMAC-SHA256 hash, written {@code pbkdf2-sha256$<iterations>$<salt>$<hash>} with
 * both in Base64. New hashes take {@value #ITERATIONS} iterations (OWASP password storage sheet);
 * older or dearer ones stay verifiable because each carries its own number.
 */
public final class PasswordHash {

  public static final int ITERATIONS = 600_000;

  private static final String SCHEME = "pbkdf2-sha256";
  private static final int LEAST_ITERATIONS = 1_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final int PARTS = 4;

  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /** Hashes a password; takes a third of a second of one core on purpose. */
  public static PasswordHash of(String password, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new PasswordHash(ITERATIONS, salt, derive(password, salt, ITERATIONS));
  }

  /**
   * Hashes a code that is random itself, and so needs fewer iterations than what people invent.
   *
   * @param salt 16 bytes or more, for a whole set of codes
   * @param iterations 1,000 or more
   */
  public static PasswordHash ofCode(String code, byte[] salt, int iterations) {
    return new PasswordHash(iterations, salt.clone(), derive(code, salt, iterations));
  }

  /** Another text under the same salt and iterations: equal writing means equal text. */
  public PasswordHash again(String other) {
    return new PasswordHash(iterations, salt, derive(other, salt, iterations));
  }

  /** Whether new hashes are made dearer than this one. */
  public boolean isOutdated() {
    return iterations < ITERATIONS;
  }

  /** Reads what {@link #toString()} wrote; anything else is refused as a bug. */
  public static PasswordHash parse(String text) {
    String[] parts = text.split("\\$", -1);
    if (parts.length != PARTS || !parts[0].equals(SCHEME)) {
      throw new IllegalArgumentException("not a password hash");
    }
    int iterations = Integer.parseInt(parts[1]);
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] hash = Base64.getDecoder().decode(parts[3]);
    if (iterations < LEAST_ITERATIONS || salt.length < SALT_BYTES || hash.length != bytes()) {
      throw new IllegalArgumentException("password hash too weak");
    }
    return new PasswordHash(iterations, salt, hash);
  }

  /** A hash that no password gives, as dear to compare with as any other. */
  public static PasswordHash ofNobody(SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    byte[] hash = new byte[bytes()];
    random.nextBytes(salt);
    random.nextBytes(hash);
    return new PasswordHash(ITERATIONS, salt, hash);
  }

  /**
   * Whether the password gives this hash; takes the same time either way, and a cheaper hash of
   * older times the time of a new one: else quick answers would tell which accounts exist.
   */
  public boolean matches(String password) {
    boolean same = MessageDigest.isEqual(hash, derive(password, salt, iterations));
    if (isOutdated()) {
      derive(password, salt, ITERATIONS - iterations);
    }
    return same;
  }

  @Override
  public String toString() {
    Base64.Encoder base64 = Base64.getEncoder();
    return SCHEME
        + "$"
        + iterations
        + "$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(hash);
  }

  private static int bytes() {
    return HASH_BITS / Byte.SIZE;
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    char[] characters = password.toCharArray();
    PBEKeySpec spec = new PBEKeySpec(characters, salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    } finally {
      spec.clearPassword();
      Arrays.fill(characters, '\0');
    }
  }
}
