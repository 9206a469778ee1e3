package ma.tasrih.contributions.domain;

import java.util.Arrays;

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
  private final int[] counts;

  private CutSearch(Lines lines) {
    this.lines = lines;
    counts = new int[lines.denominator()];
  }

  /**
   * Finds the cut.
   *
   * @throws IllegalArgumentException when the lines cannot add up to the total
   */
  static ShareCut find(Lines lines, long total) {
    long left = total;
    for (int line = 0; line < lines.count(); line++) {
      left -= lines.whole(line);
    }
    if (left < 0) {
      throw new IllegalArgumentException("the lines exceed the total by " + -left + " centimes");
    }
    return left == 0
        ? new ShareCut(0, lines.denominator(), ShareCut.NO_LINE)
        : new CutSearch(lines).give(left);
  }

  private ShareCut give(long centimes) {
    long left = centimes;
    int rounds = 0;
    long open = count(rounds);
    while (left > open) {
      if (open == 0) {
        throw new IllegalArgumentException("no line has room for " + left + " centimes left");
      }
      left -= open;
      rounds++;
      open = count(rounds);
    }
    return cut(rounds, left);
  }

  /** Counts, by remainder, the lines that have more room than the rounds already given. */
  private long count(int rounds) {
    Arrays.fill(counts, 0);
    long open = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (lines.room(line) > rounds) {
        counts[lines.remainder(line)]++;
        open++;
      }
    }
    return open;
  }

  private ShareCut cut(int rounds, long left) {
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
