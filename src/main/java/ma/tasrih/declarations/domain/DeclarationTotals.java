package ma.tasrih.declarations.domain;

import ma.tasrih.kernel.Money;

/**
 * The figures of a declaration over its accepted lines.
 *
 * @param read lines read, accepted and rejected together
 * @param days Σ declared days
 */
public record DeclarationTotals(
    int read,
    int accepted,
    long days,
    Money actualWages,
    Money cappedWages,
    Money allowanceToRepay) {

  public int rejected() {
    return read - accepted;
  }

  /** The same reading with nothing accepted, for a declaration blocked as a whole. */
  public DeclarationTotals noneAccepted() {
    return new DeclarationTotals(read, 0, 0, Money.ZERO, Money.ZERO, Money.ZERO);
  }
}
