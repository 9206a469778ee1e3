package ma.tasrih.declarations.domain.rule.person;

/**
 * The line each insured number first stood on: an open-addressing table of primitives, since a
 * draft may hold 1.2 million numbers. One slot packs number and line into eight bytes; a table is
 * at most three quarters full, so a number costs 11 to 22 bytes.
 */
final class FirstLines {

  static final int NONE = 0;

  private static final int FIRST_CAPACITY = 64;
  private static final int SPREAD = 0x9E3779B9;
  private static final long LINE_MASK = 0xFFFF_FFFFL;

  private long[] slots = new long[FIRST_CAPACITY];
  private int size;

  /**
   * Remembers a number.
   *
   * @param number above zero
   * @param line above zero
   * @return the line it stood on before, or {@code NONE}
   */
  int firstLineOf(int number, int line) {
    int slot = slotOf(slots, number);
    if (slots[slot] != 0) {
      return (int) (slots[slot] & LINE_MASK);
    }
    slots[slot] = (long) number << Integer.SIZE | line;
    size++;
    if (size > slots.length / 4 * 3) {
      grow();
    }
    return NONE;
  }

  boolean contains(int number) {
    return slots[slotOf(slots, number)] != 0;
  }

  /** Where a number stands, or the free slot where it would. */
  private static int slotOf(long[] slots, int number) {
    int mask = slots.length - 1;
    int hash = number * SPREAD;
    int slot = (hash ^ hash >>> 16) & mask;
    while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long entry : slots) {
      if (entry != 0) {
        larger[slotOf(larger, (int) (entry >>> Integer.SIZE))] = entry;
      }
    }
    slots = larger;
  }
}
