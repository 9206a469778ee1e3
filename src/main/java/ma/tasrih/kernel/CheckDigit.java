package ma.tasrih.kernel;

/** The modulus-10 key shared by affiliation and insured numbers. */
final class CheckDigit {

  private static final int MODULUS = 10;

  private CheckDigit() {}

  static boolean allDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * The key over the digits from {@code first} up to the one before the last; digits at even places
   * of the number (C2, C4 …) count twice.
   */
  static int of(String number, int first) {
    int sum = 0;
    for (int i = first; i < number.length() - 1; i++) {
      int digit = number.charAt(i) - '0';
      sum += i % 2 == 1 ? 2 * digit : digit;
    }
    return (MODULUS - sum % MODULUS) % MODULUS;
  }

  static int lastDigit(String number) {
    return number.charAt(number.length() - 1) - '0';
  }
}
