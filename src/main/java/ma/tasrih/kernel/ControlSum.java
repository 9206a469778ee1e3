package ma.tasrih.kernel;

import java.math.BigInteger;

/**
 * A sum as the e-BDS file carries it: plain addition of the integers as written. Grows without
 * limit, since a hostile nineteen-digit field exceeds a {@code long}.
 */
public record ControlSum(BigInteger value) {

  public static final ControlSum ZERO = new ControlSum(BigInteger.ZERO);

  public static ControlSum of(long value) {
    return new ControlSum(BigInteger.valueOf(value));
  }

  /** Reads a field of digits. */
  public static ControlSum ofDigits(String digits) {
    return new ControlSum(new BigInteger(digits));
  }

  public ControlSum plus(ControlSum other) {
    return new ControlSum(value.add(other.value));
  }

  public ControlSum plus(long other) {
    return new ControlSum(value.add(BigInteger.valueOf(other)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
