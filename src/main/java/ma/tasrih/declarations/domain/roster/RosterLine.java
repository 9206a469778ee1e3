package ma.tasrih.declarations.domain.roster;

import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.past.PackedPay;
import ma.tasrih.kernel.InsuredNumber;

/**
 * One person the fund expects in the month's declaration.
 *
 * @param lastPay the pay of the last declared month, packed; none in the fund's own rosters
 */
public record RosterLine(
    InsuredNumber.Registered insured, String name, FamilyAllowance allowance, long lastPay) {

  /** A person whose last pay is not told. */
  public RosterLine(InsuredNumber.Registered insured, String name, FamilyAllowance allowance) {
    this(insured, name, allowance, PackedPay.NONE);
  }
}
