package ma.tasrih.declarations.domain.past;

import java.util.Objects;
import java.util.Optional;
import ma.tasrih.kernel.Money;

/**
 * The pay of many people by a key of eight bytes: an open-addressing table of primitives of a size
 * known beforehand, three quarters full at most. A person costs 16 × 4 ÷ 3, some 21 bytes.
 */
public final class PayTable {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int INDEX_BITS = 31;

  private static final int DAYS_BITS = 7;
  private static final int MOST_DAYS = (1 << DAYS_BITS) - 1;
  private static final int AT_WORK = 1 << DAYS_BITS;
  private static final int GONE = AT_WORK << 1;

  /** How many marks a person may bear. */
  public static final int MARKS = 4;

  private static final int MARKS_SHIFT = DAYS_BITS + 2;
  private static final int ALL_MARKS = (1 << MARKS) - 1;
  private static final int WAGE_SHIFT = MARKS_SHIFT + MARKS;

  private static final long MARKED = (long) ALL_MARKS << MARKS_SHIFT;

  /** Above any wage a declaration may hold; what is more counts as that. */
  private static final long MOST_WAGE = (1L << (Long.SIZE - 1 - WAGE_SHIFT)) - 1;

  /** Stands for the key zero, which marks a free slot. */
  private static final long KEY_OF_ZERO = SPREAD;

  private final long[] keys;
  private final long[] pays;
  private final int most;
  private int size;

  /**
   * An empty table.
   *
   * @param most how many people it must hold
   */
  public PayTable(int most) {
    this.most = most;
    int slots = Math.addExact(most, most / 3 + 1);
    keys = new long[slots];
    pays = new long[slots];
  }

  /**
   * Adds a line; one more of the same person adds to the pay.
   *
   * @throws IllegalStateException when there are more people than said
   */
  public void add(long key, PastPay pay) {
    int slot = slotOf(keyed(key));
    if (keys[slot] != 0) {
      pays[slot] = packed(together(unpacked(pays[slot]), pay)) | (pays[slot] & MARKED);
      return;
    }
    if (size == most) {
      throw new IllegalStateException("more than the " + most + " people announced");
    }
    size++;
    keys[slot] = keyed(key);
    pays[slot] = packed(pay);
  }

  public Optional<PastPay> find(long key) {
    int slot = slotOf(keyed(key));
    return keys[slot] == 0 ? Optional.empty() : Optional.of(unpacked(pays[slot]));
  }

  /**
   * Marks a person who is there; nothing for others. The same mark twice is one.
   *
   * @param mark from 0 to below {@link #MARKS}
   */
  public void mark(long key, int mark) {
    int slot = slotOf(keyed(key));
    if (keys[slot] != 0) {
      pays[slot] |= 1L << (MARKS_SHIFT + Objects.checkIndex(mark, MARKS));
    }
  }

  /** How many marks a person bears. */
  public int marks(long key) {
    return Long.bitCount(pays[slotOf(keyed(key))] & MARKED);
  }

  public int size() {
    return size;
  }

  /** What it takes of the memory, whoever is in it. */
  public long bytes() {
    return (long) Long.BYTES * (keys.length + pays.length);
  }

  private static PastPay together(PastPay one, PastPay other) {
    return new PastPay(
        one.wage().plus(other.wage()),
        one.days() + other.days(),
        one.atWork() && other.atWork(),
        one.gone() || other.gone());
  }

  private static long packed(PastPay pay) {
    return (Math.min(MOST_WAGE, pay.wage().centimes()) << WAGE_SHIFT)
        | (pay.gone() ? GONE : 0)
        | (pay.atWork() ? AT_WORK : 0)
        | Math.min(MOST_DAYS, pay.days());
  }

  private static PastPay unpacked(long packed) {
    return new PastPay(
        Money.ofCentimes(packed >>> WAGE_SHIFT),
        (int) packed & MOST_DAYS,
        (packed & AT_WORK) != 0,
        (packed & GONE) != 0);
  }

  private static long keyed(long key) {
    return key == 0 ? KEY_OF_ZERO : key;
  }

  /** Where a key stands, or the free slot where it would. */
  private int slotOf(long key) {
    long spread = (key * SPREAD) >>> (Long.SIZE - INDEX_BITS);
    int slot = (int) ((spread * keys.length) >>> INDEX_BITS);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 == keys.length ? 0 : slot + 1;
    }
    return slot;
  }
}
