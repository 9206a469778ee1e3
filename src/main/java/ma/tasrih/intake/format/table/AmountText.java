package ma.tasrih.intake.format.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount in dirhams as people write it: decimal comma or dot, thousands apart by spaces. What
 * could mean two things ({@code 1.234}) is refused, and so is scientific notation.
 *
 * @param amount null when it cannot be read
 * @param fault why, null when it can
 */
public record AmountText(@Nullable Money amount, @Nullable FileCode fault) {

  private static final Pattern WRITTEN =
      Pattern.compile("(-?)(\\d+|\\d{1,3}(?:[ \u00A0\u202F]\\d{3})+)(?:[.,](\\d+))?");
  private static final int DECIMALS = 2;

  /**
   * Reads a cell.
   *
   * @param maxDigits the most digits of centimes the file format has room for
   */
  public static AmountText read(String text, int maxDigits) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return new AmountText(null, FileCode.AMOUNT_INVALID);
    }
    String decimals = written.group(3) == null ? "" : written.group(3);
    if (decimals.length() > DECIMALS) {
      return new AmountText(null, FileCode.AMOUNT_TOO_PRECISE);
    }
    String centimes =
        withoutLeadingZeros(
            digits(written.group(2)) + decimals + "0".repeat(DECIMALS - decimals.length()));
    if (centimes.length() > maxDigits) {
      return new AmountText(null, FileCode.AMOUNT_TOO_LARGE);
    }
    long value = Long.parseLong(centimes);
    return new AmountText(Money.ofCentimes(written.group(1).isEmpty() ? value : -value), null);
  }

  /** The largest amount of so many digits of centimes. */
  public static Money largest(int maxDigits) {
    return Money.ofCentimes(Long.parseLong("9".repeat(maxDigits)));
  }

  private static String digits(String grouped) {
    StringBuilder digits = new StringBuilder(grouped.length());
    for (int i = 0; i < grouped.length(); i++) {
      char c = grouped.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  private static String withoutLeadingZeros(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }
}
