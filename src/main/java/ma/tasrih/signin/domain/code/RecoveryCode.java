package ma.tasrih.signin.domain.code;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Codes to keep on paper for the day the telephone is lost: 80 random bits, written in base 32 as
 * four groups of four.
 */
public final class RecoveryCode {

  /** How many make a set. */
  public static final int IN_A_SET = 10;

  /** Bytes of salt a set is hashed under. */
  public static final int SALT_BYTES = 16;

  /** Iterations: with 80 random bits to guess, far more than is needed. */
  public static final int COST = 50_000;

  private static final int BYTES = 10;
  private static final int GROUP = 4;
  private static final int LETTERS = 16;
  private static final Pattern BETWEEN = Pattern.compile("[\\s-]");

  private RecoveryCode() {}

  /** A new set, as shown to people: {@code ABCD-EFGH-IJKL-MNOP}. */
  public static List<String> newSet(SecureRandom random) {
    return Stream.generate(() -> one(random)).limit(IN_A_SET).toList();
  }

  /** The letters alone, as they are hashed; people may leave out the strokes and the case. */
  public static String bare(String typed) {
    return BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** Whether a bare text may be one at all. */
  public static boolean isPossible(String bare) {
    return bare.length() == LETTERS;
  }

  private static String one(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    StringBuilder text = new StringBuilder(Base32.encode(bytes));
    for (int at = LETTERS - GROUP; at > 0; at -= GROUP) {
      text.insert(at, '-');
    }
    return text.toString();
  }
}
