package ma.tasrih.identity.domain.tokens;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * How a token is written: {@value #PREFIX}, 256 random bits in Base64url (43 characters), and six
 * characters that check the rest. Prefix and check let programs that search for leaked secrets tell
 * a token from other text, and us refuse a mistyped one without asking the database.
 */
public final class TokenText {

  public static final String PREFIX = "tasrih_";

  private static final int RANDOM_BYTES = 32;
  private static final int CHECK_LENGTH = 6;
  private static final int BODY_LENGTH = 43;
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private TokenText() {}

  public static String create(SecureRandom random) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    String text = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return text + check(text);
  }

  /**
   * False for what has our prefix but was not written by us. Texts without it are left to the
   * database: the run profile's tokens are words.
   */
  public static boolean mayBeOne(String text) {
    if (!text.startsWith(PREFIX)) {
      return true;
    }
    int end = PREFIX.length() + BODY_LENGTH;
    return text.length() == end + CHECK_LENGTH
        && text.substring(end).equals(check(text.substring(0, end)));
  }

  private static String check(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    long rest = crc.getValue();
    StringBuilder check = new StringBuilder();
    for (int i = 0; i < CHECK_LENGTH; i++) {
      check.append(DIGITS.charAt((int) (rest % DIGITS.length())));
      rest /= DIGITS.length();
    }
    return check.toString();
  }
}
