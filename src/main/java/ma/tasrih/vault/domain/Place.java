package ma.tasrih.vault.domain;

import java.nio.charset.StandardCharsets;

/**
 * Where a sealed value stands. It opens there and nowhere else.
 *
 * @param row what tells the row apart in its table and never changes
 */
public record Place(String table, String column, String row) {

  private static final char BETWEEN = '|';

  /** What the cipher binds the value to. */
  byte[] boundTo(KeyOwner owner) {
    StringBuilder text = new StringBuilder(64).append(table).append(BETWEEN).append(column);
    text.append(BETWEEN).append(owner).append(BETWEEN).append(row);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
