package ma.tasrih.vault.domain;

import java.nio.ByteBuffer;

/**
 * A sealed value in bytes: version (1), number of the owner's data key (4), nonce (12), cipher text
 * and tag (length + 16).
 */
public final class SealedFormat {

  static final byte VERSION = 1;
  static final int NONCE = 12;
  static final int TAG = 16;
  static final int HEAD = 1 + Integer.BYTES;

  /** How much longer a value is sealed than clear. */
  public static final int OVERHEAD = HEAD + NONCE + TAG;

  private SealedFormat() {}

  /**
   * The number of the data key a value is sealed with.
   *
   * @throws VaultFault when these are no sealed bytes
   */
  public static int keyNumber(byte[] sealed) {
    if (sealed.length < OVERHEAD || sealed[0] != VERSION) {
      throw new VaultFault("these bytes are not a sealed value");
    }
    return ByteBuffer.wrap(sealed).getInt(1);
  }
}
