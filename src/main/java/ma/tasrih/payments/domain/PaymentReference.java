package ma.tasrih.payments.domain;

import java.math.BigInteger;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * The structured reference of a payment order: affiliate (7), year and month AAMM (4), sequence
 * (2), key (2). The key is the first thirteen digits modulo 97, as read off a published slip.
 *
 * @param digits the fifteen digits
 */
public record PaymentReference(String digits) {

  private static final int LENGTH = 15;
  private static final int BODY = 13;
  private static final int MODULUS = 97;
  private static final int MAX_SEQUENCE = 99;
  private static final int RF_COMPLEMENT = 98;

  /** R and F in the letter-to-number table of ISO 11649, then the two zeros of the key's place. */
  private static final String RF_TAIL = "271500";

  private static final DateTimeFormatter YEAR_MONTH = DateTimeFormatter.ofPattern("yyMM");

  public PaymentReference {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not a payment reference");
    }
  }

  /**
   * The reference of an affiliate’s order for a month.
   *
   * @param sequence 1 to 99, one for each order of the affiliate's month
   * @throws IllegalArgumentException outside that range
   */
  public static PaymentReference of(AffiliateNumber affiliate, YearMonth period, int sequence) {
    if (sequence < 1 || sequence > MAX_SEQUENCE) {
      throw new IllegalArgumentException("an affiliate has at most 99 orders for a month");
    }
    String body =
        affiliate.digits()
            + YEAR_MONTH.format(period)
            + String.format(Locale.ROOT, "%02d", sequence);
    return new PaymentReference(body + key(body));
  }

  /** Fifteen digits with a right key. */
  public static boolean isValid(String text) {
    return text.matches("\\d{" + LENGTH + "}")
        && text.substring(BODY).equals(key(text.substring(0, BODY)));
  }

  /** The creditor reference of ISO 11649 around the fifteen digits: RF, two check digits, body. */
  public String creditorReference() {
    int remainder =
        new BigInteger(digits + RF_TAIL).mod(BigInteger.valueOf(MODULUS)).intValueExact();
    return "RF" + String.format(Locale.ROOT, "%02d", RF_COMPLEMENT - remainder) + digits;
  }

  private static String key(String body) {
    return String.format(Locale.ROOT, "%02d", Long.parseLong(body) % MODULUS);
  }

  @Override
  public String toString() {
    return digits;
  }
}
