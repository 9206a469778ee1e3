package ma.tasrih.declarations.store;

import java.nio.charset.StandardCharsets;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;

/**
 * Who a row is about, as one sealed value: three columns of one person would be three seals.
 *
 * @param number nine digits, empty where there is none
 */
record SealedPerson(String number, String cin, String name) {

  static final String REGISTERED = "R";
  static final String WITHOUT_NUMBER = "N";
  static final String CASUAL = "C";

  private static final char BETWEEN = '\u001f';
  private static final String COLUMN = "identity";

  static String kind(InsuredNumber number) {
    if (number instanceof InsuredNumber.Registered) {
      return REGISTERED;
    }
    return number instanceof InsuredNumber.Casual ? CASUAL : WITHOUT_NUMBER;
  }

  byte[] seal(Vault vault, KeyOwner owner, String table, String row) {
    StringBuilder text = new StringBuilder(80).append(number).append(BETWEEN);
    text.append(cin).append(BETWEEN).append(name);
    byte[] clear = text.toString().getBytes(StandardCharsets.UTF_8);
    return vault.seal(owner, new Place(table, COLUMN, row), clear);
  }

  static SealedPerson open(Vault vault, KeyOwner owner, String table, String row, byte[] sealed) {
    byte[] clear = vault.open(owner, new Place(table, COLUMN, row), sealed);
    String text = new String(clear, StandardCharsets.UTF_8);
    int first = text.indexOf(BETWEEN);
    int second = text.indexOf(BETWEEN, first + 1);
    return new SealedPerson(
        text.substring(0, first), text.substring(first + 1, second), text.substring(second + 1));
  }
}
