package ma.tasrih.intake.domain.fix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount that a person reads at once and the portal does not: words, letters for digits, two
 * kinds of separators. What could be read in two ways ({@code 1.234}) is left alone.
 *
 * @param value with two decimals
 */
record MendedAmount(String value, Suggestion.Reason reason) {

  private static final Pattern WORDS =
      Pattern.compile("dirhams?|dhs?\\b\\.?|mad\\b|د\\.?\\s?م\\.?|درهم|دراهم");
  private static final Pattern APART = Pattern.compile("[\\s\\u00A0\\u202F'’]");
  private static final Pattern AMONG_DIGITS = Pattern.compile("[0-9ol|i.,]*[0-9][0-9ol|i.,]*");
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d{1,2})?");
  private static final Pattern POINTS_THEN_COMMA =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}");
  private static final Pattern COMMAS_THEN_POINT =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d{1,2}");
  private static final Pattern ONLY_GROUPS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:,\\d{3}){2,}");
  private static final Pattern PRECISE = Pattern.compile("\\d+[.,]\\d{3,}");

  /** {@code 1.234} is a thousand or one. */
  private static final Pattern DOUBTFUL = Pattern.compile("\\d{1,3}[.,]\\d{3}");

  private static final Pattern POWER = Pattern.compile("(\\d)(?:[.,](\\d+))?[eE]\\+?(\\d{1,2})");

  static Optional<MendedAmount> of(String written) {
    String lower = written.strip().toLowerCase(Locale.ROOT);
    String bare = APART.matcher(WORDS.matcher(lower).replaceAll("")).replaceAll("");
    Suggestion.Reason reason = Suggestion.Reason.CURRENCY_WORDS;
    if (!AMONG_DIGITS.matcher(bare).matches()) {
      return Optional.empty();
    }
    String digits = bare.replace('o', '0').replace('l', '1').replace('|', '1').replace('i', '1');
    if (!digits.equals(bare)) {
      reason = Suggestion.Reason.LETTERS_FOR_DIGITS;
    }
    String one = oneSeparator(digits);
    if (!one.equals(digits)) {
      reason = Suggestion.Reason.SEPARATORS;
    }
    if (PLAIN.matcher(one).matches()) {
      return Optional.of(new MendedAmount(rounded(one), reason));
    }
    boolean precise = PRECISE.matcher(one).matches() && !DOUBTFUL.matcher(one).matches();
    return precise
        ? Optional.of(new MendedAmount(rounded(one), Suggestion.Reason.ROUNDED))
        : Optional.empty();
  }

  /** A power of ten all of whose digits are there: nothing was rounded away. */
  static Optional<String> writtenOut(String power) {
    var parts = POWER.matcher(power.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int decimals = parts.group(2) == null ? 0 : parts.group(2).length();
    int exponent = Integer.parseInt(parts.group(3));
    if (exponent == 0 || decimals < exponent || decimals - exponent > 2) {
      return Optional.empty();
    }
    String value = power.strip().replace(',', '.');
    return Optional.of(new BigDecimal(value).toPlainString());
  }

  private static String oneSeparator(String text) {
    if (POINTS_THEN_COMMA.matcher(text).matches()) {
      return text.replace(".", "");
    }
    if (COMMAS_THEN_POINT.matcher(text).matches()) {
      return text.replace(",", "");
    }
    return ONLY_GROUPS.matcher(text).matches() ? text.replaceAll("[.,]", "") : text;
  }

  private static String rounded(String text) {
    return new BigDecimal(text.replace(',', '.')).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
