package ma.tasrih.payments.domain;

import java.math.BigInteger;

/**
 * The fund as the beneficiary of a payment; its account is configuration.
 *
 * @param name as a bank expects it
 * @param rib the account, 24 digits: bank 3, town 3, account 16, key 2, all of them together
 *     divisible by 97
 */
public record Payee(String name, String rib) {

  private static final int LENGTH = 24;
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  /**
   * Refuses an account nobody may send money to.
   *
   * @throws IllegalArgumentException for an account whose key is wrong: no slip may send money
   *     there
   */
  public Payee {
    if (!isRib(rib)) {
      throw new IllegalArgumentException("not a RIB");
    }
  }

  private static boolean isRib(String text) {
    return text.matches("[0-9]{" + LENGTH + "}") && new BigInteger(text).mod(MODULUS).signum() == 0;
  }

  /** Bank, town, account and key apart, as banks print them. */
  public String ribInGroups() {
    return String.join(
        " ", rib.substring(0, 3), rib.substring(3, 6), rib.substring(6, 22), rib.substring(22));
  }
}
