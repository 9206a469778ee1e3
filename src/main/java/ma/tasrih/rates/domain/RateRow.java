package ma.tasrih.rates.domain;

import java.util.Optional;
import ma.tasrih.kernel.Rate;

/**
 * One payer's rate of one branch from one day on.
 *
 * @param ceiling code of the monthly ceiling of the base, empty when it is uncapped
 */
public record RateRow(
    Scheme scheme, Branch branch, Payer payer, Optional<String> ceiling, Rate rate, RowMark mark)
    implements LawRow {

  /** Who bears a rate. Rows in force name {@link #EMPLOYER} and {@link #EMPLOYEE} only. */
  public enum Payer {
    EMPLOYER,
    EMPLOYEE,
    /** Both together, where a source does not tell the split. */
    TOTAL,
    /** The fund itself. */
    FUND
  }

  /**
   * The set of rates an affiliate falls under.
   *
   * @param category what the rates tell apart inside a regime, {@link #ALL} where nothing
   */
  public record Scheme(Regime regime, String category) {

    public static final String ALL = "ALL";

    @Override
    public String toString() {
      return regime + " " + category;
    }
  }

  @Override
  public String key() {
    return scheme + " " + branch;
  }
}
