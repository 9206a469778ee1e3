package ma.tasrih.identity.domain.mandate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A firm's public number, such as {@code 7KQM-2XRT}: eight random signs without those that look
 * alike, 40 bits, so that nobody finds firms by counting.
 */
public record FirmNumber(String signs) {

  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 8;
  private static final int HALF = LENGTH / 2;
  private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  public FirmNumber {
    if (!SHAPE.matcher(signs).matches()) {
      throw new IllegalArgumentException("not a firm number");
    }
  }

  public static FirmNumber random(SecureRandom random) {
    StringBuilder signs = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new FirmNumber(signs.toString());
  }

  /** What somebody typed: small letters, blanks and dashes do no harm. */
  public static Optional<FirmNumber> parse(String typed) {
    String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    return SHAPE.matcher(signs).matches() ? Optional.of(new FirmNumber(signs)) : Optional.empty();
  }

  /** In two groups. */
  @Override
  public String toString() {
    return signs.substring(0, HALF) + "-" + signs.substring(HALF);
  }
}
