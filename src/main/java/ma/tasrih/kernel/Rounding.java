package ma.tasrih.kernel;

import java.math.RoundingMode;

/** The ways a legal computation may round to the centime. */
public enum Rounding {
  /** Half a centime goes up, the rule of the payment slip. */
  HALF_UP(RoundingMode.HALF_UP),
  /** The fraction of a centime is dropped, the first step of a largest-remainder split. */
  DOWN(RoundingMode.DOWN);

  private final RoundingMode mode;

  Rounding(RoundingMode mode) {
    this.mode = mode;
  }

  RoundingMode mode() {
    return mode;
  }
}
