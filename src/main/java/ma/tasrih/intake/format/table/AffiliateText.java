package ma.tasrih.intake.format.table;

import java.util.Optional;
import java.util.regex.Pattern;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * The number of an employer as a cell has it: digits of any keyboard, marks nobody sees, zeros a
 * spreadsheet dropped. Whoever asks whose a line becomes must read it as the check will.
 */
public final class AffiliateText {

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int LENGTH = 7;

  private AffiliateText() {}

  /** The number in the text of a cell; empty when it is none. */
  public static Optional<AffiliateNumber> read(String cell) {
    return plain(NumberText.plain(CellText.clean(cell)));
  }

  /** A spreadsheet drops leading zeros; the check digit tells whether they belong there. */
  static Optional<AffiliateNumber> plain(String text) {
    Optional<AffiliateNumber> asWritten = AffiliateNumber.parse(text);
    return asWritten.isPresent() || text.length() >= LENGTH || !DIGITS.matcher(text).matches()
        ? asWritten
        : AffiliateNumber.parse("0".repeat(LENGTH - text.length()) + text);
  }
}
