package ma.tasrih.intake.format.ebds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import ma.tasrih.intake.format.ebds.layout.RecordLayout;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines, one byte one character so that positions hold. Of a line too long only
 * the first 260 characters are kept, and the rest counted.
 */
final class LineSource {

  /**
   * @param number from 1
   * @param text at most the first {@link RecordLayout#LENGTH} characters
   * @param length characters found, line end not counted
   */
  record Line(int number, String text, long length) {}

  private static final int BUFFER = 1 << 16;
  private static final int SUB = 0x1A;
  private static final int NONE = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final byte[] kept = new byte[RecordLayout.LENGTH + 1];
  private int at;
  private int filled;
  private int number;
  private boolean crlf;
  private boolean finalLineFeedMissing;
  private boolean sub;

  LineSource(InputStream in) {
    this.in = in;
  }

  /** The next line, null at the end. */
  @Nullable Line next() throws IOException {
    long length = 0;
    long subs = 0;
    int last = NONE;
    for (int b = read(); b != NONE; b = read()) {
      if (b == '\n') {
        crlf |= last == '\r';
        return line(last == '\r' ? length - 1 : length);
      }
      if (length < kept.length) {
        kept[(int) length] = (byte) b;
      }
      length++;
      subs = b == SUB ? subs + 1 : 0;
      last = b;
    }
    sub |= subs > 0;
    if (length == subs) {
      return null;
    }
    finalLineFeedMissing = true;
    return line(length - subs);
  }

  /** Whether a line so far ended with CR LF. */
  boolean sawCrlf() {
    return crlf;
  }

  /** Whether the last line had no line feed; known once the end is reached. */
  boolean missesFinalLineFeed() {
    return finalLineFeedMissing;
  }

  /** Whether 0x1A, the old end-of-file mark, closes the file; known once the end is reached. */
  boolean sawSub() {
    return sub;
  }

  private Line line(long length) {
    int shown = (int) Math.min(length, RecordLayout.LENGTH);
    return new Line(++number, new String(kept, 0, shown, StandardCharsets.ISO_8859_1), length);
  }

  private int read() throws IOException {
    while (at == filled) {
      filled = in.read(buffer);
      at = 0;
      if (filled < 0) {
        filled = 0;
        return NONE;
      }
    }
    return buffer[at++] & 0xFF;
  }
}
