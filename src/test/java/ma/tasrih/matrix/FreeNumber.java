package ma.tasrih.matrix;

import ma.tasrih.kernel.InsuredNumber;

/** Numbers nobody has yet. */
final class FreeNumber {

  private FreeNumber() {}

  /** Of an insured person, with a right key. */
  static String insured() {
    for (int body = 198_765_430; body > 100_000_001; body--) {
      String digits = Integer.toString(body);
      if (InsuredNumber.parse(digits)
          .filter(InsuredNumber.Registered.class::isInstance)
          .isPresent()) {
        return digits;
      }
    }
    throw new IllegalStateException("no number has a right key");
  }
}
