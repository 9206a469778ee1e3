package ma.tasrih.contributions.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;

/**
 * Why a line's share of a branch is what it is.
 *
 * @param rate both shares together
 * @param ceiling of the branch; empty for an uncapped one
 * @param exact base × rate in dirhams, unrounded
 */
public record ShareReason(
    LineShare share, Rate rate, Optional<Money> ceiling, BigDecimal exact, Rounded rounded) {

  private static final int CENTIME_DIGITS = 2;

  /** What became of the fraction of a centime. */
  public enum Rounded {
    /** There was none. */
    EXACT,
    /** It was dropped. */
    DOWN,
    /** It was among the largest remainders: the line carries one of the centimes left over. */
    UP
  }

  /**
   * @param branch the contribution the share is a part of
   */
  public static ShareReason of(LineShare share, Contribution branch, Optional<Money> ceiling) {
    BigDecimal centimes =
        branch.totalRate().fraction().multiply(BigDecimal.valueOf(share.base().centimes()));
    int left = BigDecimal.valueOf(share.due().centimes()).compareTo(centimes);
    BigDecimal exact = centimes.movePointLeft(CENTIME_DIGITS).stripTrailingZeros();
    return new ShareReason(
        share,
        branch.totalRate(),
        ceiling,
        exact.scale() < CENTIME_DIGITS
            ? exact.setScale(CENTIME_DIGITS, RoundingMode.UNNECESSARY)
            : exact,
        left == 0 ? Rounded.EXACT : left < 0 ? Rounded.DOWN : Rounded.UP);
  }

  /** Whether the ceiling, and not the wage, is the base. */
  public boolean isCapped() {
    return ceiling.isPresent() && ceiling.get().equals(share.base());
  }
}
