package ma.tasrih.rates.domain;

import java.math.BigDecimal;
import ma.tasrih.kernel.Money;

/** A ceiling, a reference value or a due rule from one day on. */
public record ValueRow(String code, BigDecimal value, Unit unit, RowMark mark) implements LawRow {

  /** What a value counts. */
  public enum Unit {
    DH,
    DH_PER_HOUR,
    DH_PER_DAY,
    HOURS,
    DAYS,
    DAY_OF_MONTH,
    MONTHS,
    YEARS,
    EMPLOYEES;

    boolean isMoney() {
      return this == DH || this == DH_PER_HOUR || this == DH_PER_DAY;
    }
  }

  @Override
  public String key() {
    return code;
  }

  public LegalSource source() {
    return mark.source();
  }

  /**
   * The value as an amount.
   *
   * @throws IllegalStateException when it is not in dirhams
   */
  public Money money() {
    if (!unit.isMoney()) {
      throw new IllegalStateException(code + " is no amount but " + unit);
    }
    return Money.parse(value.toPlainString());
  }

  /**
   * The value as a whole number of its unit.
   *
   * @throws IllegalStateException when it is an amount
   */
  public int count() {
    if (unit.isMoney()) {
      throw new IllegalStateException(code + " is an amount");
    }
    return value.intValueExact();
  }
}
