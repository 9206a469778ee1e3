package ma.tasrih.vault.domain.rotation;

import java.util.List;
import java.util.stream.Collectors;

/** A sealed value with what finds it again. */
public final class SealedRow {

  private static final String BETWEEN = "\t";

  private final List<String> key;
  private final String row;
  private final byte[] sealed;

  /**
   * @param key values of the key columns, in their order
   * @param row the row of its {@link ma.tasrih.vault.domain.Place}
   */
  public SealedRow(List<String> key, String row, byte[] sealed) {
    this.key = List.copyOf(key);
    this.row = row;
    this.sealed = sealed.clone();
  }

  public List<String> key() {
    return key;
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  String row() {
    return row;
  }

  /** Where to go on behind this value. */
  String cursor() {
    return key.stream().collect(Collectors.joining(BETWEEN));
  }

  /** The key values a cursor stands for; none at the beginning. */
  public static List<String> keyOf(String cursor) {
    return cursor.isEmpty() ? List.of() : List.of(cursor.split(BETWEEN, -1));
  }
}
