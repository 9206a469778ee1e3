package ma.tasrih.declarations.domain.past;

import java.util.Optional;
import ma.tasrih.kernel.Money;

/** The pay of one person in the eight bytes of a long; room is left for {@link #MARKS} marks. */
public final class PackedPay {

  /** Nothing known, or nothing earned. */
  public static final long NONE = 0;

  /** How many bits are left free for marks. */
  static final int MARKS = 4;

  private static final int DAYS_BITS = 7;
  private static final int MOST_DAYS = (1 << DAYS_BITS) - 1;
  private static final int AT_WORK = 1 << DAYS_BITS;
  private static final int GONE = AT_WORK << 1;
  private static final int MARKS_SHIFT = DAYS_BITS + 2;
  private static final int WAGE_SHIFT = MARKS_SHIFT + MARKS;

  /** Above any wage a declaration may hold; what is more counts as that. */
  private static final long MOST_WAGE = (1L << (Long.SIZE - 1 - WAGE_SHIFT)) - 1;

  private PackedPay() {}

  public static long of(PastPay pay) {
    return (Math.min(MOST_WAGE, pay.wage().centimes()) << WAGE_SHIFT)
        | (pay.gone() ? GONE : 0)
        | (pay.atWork() ? AT_WORK : 0)
        | Math.min(MOST_DAYS, pay.days());
  }

  /** Empty for {@link #NONE}. */
  public static Optional<PastPay> open(long packed) {
    return packed == NONE ? Optional.empty() : Optional.of(unpacked(packed));
  }

  /** Two lines of one person in a month. */
  public static long together(long one, long other) {
    PastPay first = unpacked(one);
    PastPay second = unpacked(other);
    return of(
        new PastPay(
            first.wage().plus(second.wage()),
            first.days() + second.days(),
            first.atWork() && second.atWork(),
            first.gone() || second.gone()));
  }

  static PastPay unpacked(long packed) {
    return new PastPay(
        Money.ofCentimes(packed >>> WAGE_SHIFT),
        (int) packed & MOST_DAYS,
        (packed & AT_WORK) != 0,
        (packed & GONE) != 0);
  }

  static long mark(int mark) {
    return 1L << (MARKS_SHIFT + mark);
  }

  /** The marks of a packed pay, and nothing else of it. */
  static long marks(long packed) {
    return packed & (((1L << MARKS) - 1) << MARKS_SHIFT);
  }
}
