package ma.tasrih.rates.domain;

import ma.tasrih.kernel.RefusalCode;

/** Why the law of a month cannot be told. */
public enum RatesRefusal implements RefusalCode {
  /** Not a month, written 2025-06. */
  RATES_PERIOD_MALFORMED(Kind.MALFORMED),
  /** Before the first rate we hold. */
  NO_RATES_FOR_PERIOD(Kind.NOT_FOUND);

  private final Kind kind;

  RatesRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
