package ma.tasrih.declarations.domain;

import ma.tasrih.kernel.Money;

/**
 * The family-allowance columns of a roster line.
 *
 * @param children number of children, 0 to 99
 * @param due allowance to pay
 * @param withheld to deduct
 * @param net due − withheld
 */
public record FamilyAllowance(int children, Money due, Money withheld, Money net) {

  public static final FamilyAllowance NONE =
      new FamilyAllowance(0, Money.ZERO, Money.ZERO, Money.ZERO);
}
