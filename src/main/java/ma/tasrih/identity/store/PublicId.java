package ma.tasrih.identity.store;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids that leave the server: 128 random bits in hexadecimal. */
final class PublicId {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  private PublicId() {}

  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
