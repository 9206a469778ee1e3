package ma.tasrih.signin.domain.code;

import java.util.Locale;

/** Base 32 (RFC 4648) without padding, as authenticator applications take secrets. */
public final class Base32 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;
  private static final int MASK = 0x1F;

  private Base32() {}

  public static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte one : bytes) {
      held = (held << Byte.SIZE) | Byte.toUnsignedInt(one);
      bits += Byte.SIZE;
      while (bits >= BITS) {
        bits -= BITS;
        text.append(ALPHABET.charAt((held >> bits) & MASK));
      }
      held &= (1 << bits) - 1;
    }
    return bits == 0
        ? text.toString()
        : text.append(ALPHABET.charAt((held << (BITS - bits)) & MASK)).toString();
  }

  /**
   * Reads what {@link #encode} wrote, in any case.
   *
   * @throws IllegalArgumentException for any other character
   */
  public static byte[] decode(String text) {
    byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
    int held = 0;
    int bits = 0;
    int at = 0;
    for (char one : text.toUpperCase(Locale.ROOT).toCharArray()) {
      int value = ALPHABET.indexOf(one);
      if (value < 0) {
        throw new IllegalArgumentException("not base 32");
      }
      held = ((held << BITS) | value) & 0xFFFF;
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes[at++] = (byte) (held >> bits);
      }
    }
    return bytes;
  }
}
