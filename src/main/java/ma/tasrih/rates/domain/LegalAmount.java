package ma.tasrih.rates.domain;

import ma.tasrih.kernel.Money;

/** An amount the law fixes, with its source. */
public record LegalAmount(Money amount, LegalSource source) {}
