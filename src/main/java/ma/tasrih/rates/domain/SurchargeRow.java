package ma.tasrih.rates.domain;

import java.util.Optional;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;

/**
 * A surcharge rate or a fixed penalty from one day on; it has either a rate or an amount.
 *
 * @param monthRank {@link #FIRST_MONTH}, {@link #FURTHER_MONTHS} or {@link #NOT_BY_MONTH}
 * @param amount the fixed amount, of the unit its reference names
 * @param cap the most the amounts of one period may reach
 */
public record SurchargeRow(
    Kind kind,
    int monthRank,
    Optional<Rate> rate,
    Optional<Money> amount,
    Optional<Money> cap,
    RowMark mark)
    implements LawRow {

  public static final int NOT_BY_MONTH = 0;
  public static final int FIRST_MONTH = 1;
  public static final int FURTHER_MONTHS = 2;

  /** What a surcharge or penalty sanctions. */
  public enum Kind {
    /** Late payment, general regime. */
    LATE_GENERAL,
    /** Late payment, health insurance. */
    LATE_AMO,
    /** No online declaration: amount per employee and period. */
    NOT_FILED_ONLINE,
    /** No online payment: amount per employee and period. */
    NOT_PAID_ONLINE,
    /** Undeclared employees: share of the contributions due. */
    NOT_DECLARED,
    /** Cost of a command to pay. */
    COMMAND_COST,
    UNDECLARED_FINE_MIN,
    UNDECLARED_FINE_MAX,
    REPEAT_FINE,
    HEALTH_LAW_FINE_MIN,
    HEALTH_LAW_FINE_MAX
  }

  public SurchargeRow {
    if (rate.isPresent() == amount.isPresent()) {
      throw new IllegalArgumentException(kind + " needs either a rate or an amount");
    }
    if (cap.isPresent() && amount.isEmpty()) {
      throw new IllegalArgumentException(kind + " caps no amount");
    }
    if (monthRank < NOT_BY_MONTH || monthRank > FURTHER_MONTHS) {
      throw new IllegalArgumentException(kind + " has no month rank " + monthRank);
    }
  }

  @Override
  public String key() {
    return key(kind, monthRank);
  }

  public LegalSource source() {
    return mark.source();
  }

  static String key(Kind kind, int monthRank) {
    return kind + " " + monthRank;
  }
}
