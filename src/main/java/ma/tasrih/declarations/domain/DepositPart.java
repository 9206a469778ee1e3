package ma.tasrih.declarations.domain;

import ma.tasrih.kernel.AffiliateNumber;

/**
 * One employer's month in a deposit, as far as one must know to tell who sees it.
 *
 * @param refused the employer was none of the sender's when the file was checked
 * @param fileable something of it can be filed, or was
 * @param filed it has its number
 * @param read how many lines it has, 0 or more
 */
public record DepositPart(
    AffiliateNumber affiliate, boolean refused, boolean fileable, boolean filed, int read) {

  /** Something of it can be filed, and nothing was yet. */
  public boolean waits() {
    return fileable && !filed;
  }
}
