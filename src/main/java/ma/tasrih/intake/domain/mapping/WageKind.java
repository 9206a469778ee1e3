package ma.tasrih.intake.domain.mapping;

/**
 * What a column of amounts may be. Contributions are due on the gross pay subject to them (dahir
 * 1-72-184, art. 19): neither what is taxed nor what is paid out.
 */
public enum WageKind {
  /** Said to be what contributions are due on. */
  DECLARED,
  /** The gross wage without a further word. */
  GROSS,
  /** Everything paid, with what is exempt. */
  GLOBAL,
  /** What income tax is due on. */
  TAXABLE,
  /** Without bonuses and benefits. */
  BASE,
  /** After deductions. */
  NET,
  /** Amounts under a heading that says nothing of wages. */
  OTHER;

  /** Whether somebody must say that it is the one before it is declared. */
  public boolean isDoubtful() {
    return this != DECLARED && this != GROSS;
  }
}
