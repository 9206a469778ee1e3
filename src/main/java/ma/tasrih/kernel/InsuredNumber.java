package ma.tasrih.kernel;

import java.util.Optional;

/**
 * What stands in the place of an insured person's number: a registered number, or one of the two
 * special values. Source: e-BDS specification, rule R20 of the domain reference.
 */
public sealed interface InsuredNumber {

  /** The nine digits as they stand in a file. */
  String digits();

  /** The nine digits as an integer, as control sums take them. */
  default long value() {
    return Long.parseLong(digits());
  }

  /**
   * Reads nine digits.
   *
   * @return empty when they are neither a special value nor a number with a right key
   */
  static Optional<InsuredNumber> parse(String text) {
    return switch (text) {
      case NotYetRegistered.DIGITS -> Optional.of(NotYetRegistered.INSTANCE);
      case Casual.DIGITS -> Optional.of(Casual.INSTANCE);
      default -> Registered.isValid(text) ? Optional.of(new Registered(text)) : Optional.empty();
    };
  }

  /**
   * A registered person: first digit 1; with u = ((C2+C4+C6+C8)×2 + C3+C5+C7) mod 10 the last digit
   * is (10 − u) mod 10. 100000000 is forbidden.
   */
  record Registered(String digits) implements InsuredNumber {

    private static final int LENGTH = 9;
    private static final String FORBIDDEN = "100000000";

    public Registered {
      if (!isValid(digits)) {
        throw new IllegalArgumentException("not an insured number");
      }
    }

    public static boolean isValid(String text) {
      return text.length() == LENGTH
          && CheckDigit.allDigits(text)
          && text.charAt(0) == '1'
          && !text.equals(FORBIDDEN)
          && CheckDigit.of(text, 1) == CheckDigit.lastDigit(text);
    }

    @Override
    public String toString() {
      return digits;
    }
  }

  /** 000000000: hired, number still to be given by the fund; the CIN identifies the person. */
  enum NotYetRegistered implements InsuredNumber {
    INSTANCE;

    static final String DIGITS = "000000000";

    @Override
    public String digits() {
      return DIGITS;
    }

    @Override
    public String toString() {
      return DIGITS;
    }
  }

  /** 999999999: occasional labour, not named. */
  enum Casual implements InsuredNumber {
    INSTANCE;

    static final String DIGITS = "999999999";

    @Override
    public String digits() {
      return DIGITS;
    }

    @Override
    public String toString() {
      return DIGITS;
    }
  }
}
