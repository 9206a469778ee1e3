package ma.tasrih.verifier;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;

/** One bit of a stored value turned over, as a disk would. */
final class BitFlip {

  private static final int BITS_OF_A_MOMENT = 40;
  private static final int BITS_OF_A_NUMBER = 62;
  private static final int BITS_OF_A_LETTER = 7;
  private static final long MICROS = 1_000_000;

  private BitFlip() {}

  /**
   * @param value microseconds since 1970
   */
  static String inMoment(String value, Random random) {
    long micros = Long.parseLong(value) ^ 1L << random.nextInt(BITS_OF_A_MOMENT);
    int nanos = (int) (micros % MICROS) * 1_000;
    return LocalDateTime.ofEpochSecond(micros / MICROS, nanos, ZoneOffset.UTC)
        .toString()
        .replace('T', ' ');
  }

  static String inNumber(String value, Random random) {
    return Long.toString(Long.parseLong(value) ^ 1L << random.nextInt(BITS_OF_A_NUMBER));
  }

  /** Null when the bit makes a byte that is no letter: a text column of UTF-8 cannot hold it. */
  static String inText(String value, Random random) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    int at = random.nextInt(bytes.length);
    bytes[at] ^= (byte) (1 << random.nextInt(BITS_OF_A_LETTER));
    return bytes[at] >= ' ' ? new String(bytes, StandardCharsets.UTF_8) : null;
  }
}
