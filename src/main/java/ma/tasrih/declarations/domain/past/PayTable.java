package ma.tasrih.declarations.domain.past;

import java.util.Objects;
import java.util.Optional;

/**
 * The pay of many people by a key of eight bytes: an open-addressing table of primitives of a size
 * known beforehand, three quarters full at most. A person costs 16 × 4 ÷ 3, some 21 bytes.
 */
public final class PayTable {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int INDEX_BITS = 31;

  /** How many marks a person may bear. */
  public static final int MARKS = PackedPay.MARKS;

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
      long marks = PackedPay.marks(pays[slot]);
      pays[slot] = PackedPay.together(pays[slot], PackedPay.of(pay)) | marks;
      return;
    }
    if (size == most) {
      throw new IllegalStateException("more than the " + most + " people announced");
    }
    size++;
    keys[slot] = keyed(key);
    pays[slot] = PackedPay.of(pay);
  }

  public Optional<PastPay> find(long key) {
    int slot = slotOf(keyed(key));
    return keys[slot] == 0 ? Optional.empty() : Optional.of(PackedPay.unpacked(pays[slot]));
  }

  /**
   * Marks a person who is there; nothing for others. The same mark twice is one.
   *
   * @param mark from 0 to below {@link #MARKS}
   */
  public void mark(long key, int mark) {
    int slot = slotOf(keyed(key));
    if (keys[slot] != 0) {
      pays[slot] |= PackedPay.mark(Objects.checkIndex(mark, MARKS));
    }
  }

  /** How many marks a person bears. */
  public int marks(long key) {
    return Long.bitCount(PackedPay.marks(pays[slotOf(keyed(key))]));
  }

  public int size() {
    return size;
  }

  /** What it takes of the memory, whoever is in it. */
  public long bytes() {
    return (long) Long.BYTES * (keys.length + pays.length);
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
