package ma.tasrih.vault.domain;

import java.util.Arrays;
import java.util.HexFormat;

/** A person without a name: 16 bytes, equal for the same person and nobody else. */
public final class Pseudonym {

  /** How long it is, in bytes. */
  public static final int LENGTH = 16;

  private final byte[] bytes;

  /**
   * From a hash or a column.
   *
   * @param hash at least 16 bytes, of which the first 16 count
   */
  public Pseudonym(byte[] hash) {
    if (hash.length < LENGTH) {
      throw new IllegalArgumentException("a pseudonym has 16 bytes");
    }
    bytes = Arrays.copyOf(hash, LENGTH);
  }

  /** The column's bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pseudonym same && Arrays.equals(bytes, same.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
