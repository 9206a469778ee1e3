package ma.tasrih.contributions.domain;

/**
 * Finds the cut that gives a total to lines by largest remainder, ties in line order. Reads the
 * lines a few times in order and counts remainders, so a million lines need neither sorting nor a
 * share kept per line.
 */
final class CutSearch {

  /** The lines of a declaration as one allocation sees them. */
  interface Lines {
    int count();

    /** Share rounded down, in centimes. */
    long whole(int line);

    /** What rounding down dropped, below {@link #denominator()}. */
    int remainder(int line);

    /** The most centimes the line may get beyond {@link #whole}. */
    long room(int line);

    int denominator();
  }

  private final Lines lines;

  private CutSearch(Lines lines) {
    this.lines = lines;
  }

  /**
   * Finds the cut.
   *
   * @throws IllegalArgumentException when the lines cannot add up to the total
   */
  static ShareCut find(Lines lines, long total) {
    return new CutSearch(lines).find(total);
  }

  private ShareCut find(long total) {
    long left = total;
    for (int line = 0; line < lines.count(); line++) {
      left -= lines.whole(line);
    }
    int rounds = 0;
    int[] counts = countAbove(rounds);
    long open = sum(counts);
    while (left > open) {
      if (open == 0) {
        throw new IllegalArgumentException("no line has room for " + left + " centimes left");
      }
      left -= open;
      rounds++;
      counts = countAbove(rounds);
      open = sum(counts);
    }
    if (left < 0) {
      throw new IllegalArgumentException("the lines exceed the total by " + -left + " centimes");
    }
    return cut(rounds, counts, left);
  }

  /** How many lines have more room than the rounds already given, by remainder. */
  private int[] countAbove(int rounds) {
    int[] counts = new int[lines.denominator()];
    for (int line = 0; line < lines.count(); line++) {
      if (lines.room(line) > rounds) {
        counts[lines.remainder(line)]++;
      }
    }
    return counts;
  }

  private static long sum(int[] counts) {
    long sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  private ShareCut cut(int rounds, int[] counts, long left) {
    if (left == 0) {
      return new ShareCut(rounds, counts.length, ShareCut.NO_LINE);
    }
    int threshold = counts.length - 1;
    long ties = left;
    while (ties > counts[threshold]) {
      ties -= counts[threshold];
      threshold--;
    }
    return new ShareCut(rounds, threshold, lineOfTie(rounds, threshold, ties));
  }

  private int lineOfTie(int rounds, int threshold, long rank) {
    long seen = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (lines.remainder(line) == threshold && lines.room(line) > rounds && ++seen == rank) {
        return line;
      }
    }
    throw new IllegalStateException("the lines changed while they were read");
  }
}
