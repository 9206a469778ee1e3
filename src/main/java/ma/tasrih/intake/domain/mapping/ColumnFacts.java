package ma.tasrih.intake.domain.mapping;

import java.util.List;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the heading and the first values of a column say.
 *
 * @param place from 0
 * @param heading as written; a letter where there are no headings
 * @param known what such a heading always means; null when it says nothing, or a wage
 * @param like what it resembles; null for nothing
 * @param wage the kind of wage it speaks of; null for none
 * @param ours whether an annotated copy of ours added it
 * @param values the first ones, as written
 */
public record ColumnFacts(
    int place,
    String heading,
    @Nullable PortalColumn known,
    @Nullable PortalColumn like,
    @Nullable WageKind wage,
    boolean ours,
    List<String> values,
    Counts counts) {

  public ColumnFacts {
    values = List.copyOf(values);
  }

  /**
   * How many values look like what.
   *
   * @param filled cells that hold something
   * @param insured nine digits with a right key, or one of the two special numbers
   * @param days whole numbers from 0 to 31
   * @param fullDays of these, those of half a month and more
   * @param dayLimit the largest of the days; 0 for none
   * @param sum of the amounts
   */
  public record Counts(
      int filled,
      int insured,
      int cins,
      int affiliates,
      int months,
      int days,
      int fullDays,
      int dayLimit,
      int situations,
      int names,
      int amounts,
      Money sum) {}

  /** Whether there are values, and nearly all may stand in a column. */
  boolean looksLike(PortalColumn column) {
    return counts.filled() > 0 && mostly(looking(column));
  }

  /** How many values may stand in a column. */
  int looking(PortalColumn column) {
    return switch (column) {
      case INSURED -> counts.insured();
      case CIN -> counts.cins();
      case AFFILIATE -> counts.affiliates();
      case PERIOD -> counts.months();
      case DAYS -> counts.days();
      case SITUATION -> counts.situations();
      case FULL_NAME, SURNAME, FIRST_NAME -> counts.names();
      case ACTUAL_WAGE, CAPPED_WAGE, ALLOWANCE_TO_REPAY -> counts.amounts();
    };
  }

  /** Four of five: a slip of a hand does not hide what a column is. */
  private boolean mostly(int some) {
    return some * 5 >= counts.filled() * 4;
  }
}
