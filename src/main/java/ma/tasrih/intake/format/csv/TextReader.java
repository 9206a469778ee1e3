package ma.tasrih.intake.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;

/**
 * Text from bytes in one pass: UTF-16 with a byte order mark, UTF-8 with or without one, and
 * Windows-1252 from the first byte that is not UTF-8 on. Up to there both agree on plain letters,
 * so a Windows-1252 file is read right unless its first accents happen to form UTF-8.
 */
final class TextReader extends Reader {

  private static final int BUFFER = 8192;

  /** What the readers above may hold beyond the record they are in. */
  private static final int READ_AHEAD = 4 * BUFFER;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BIG_ENDIAN_MARK = 0xFEFF;
  private static final int LITTLE_ENDIAN_MARK = 0xFFFE;

  private final InputStream in;
  private final int maxLineLength;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
  private boolean windows1252;
  private boolean utf16;
  private boolean looked;
  private boolean started;
  private boolean ended;
  private int line = 1;
  private int lineLength;
  private char last;
  private int recordLine;
  private int recordLength;

  /**
   * A reader of text.
   *
   * @param maxLineLength most characters in a line
   */
  TextReader(InputStream in, int maxLineLength) {
    this.in = in;
    this.maxLineLength = maxLineLength;
  }

  /** Whether some bytes were not UTF-8. */
  boolean readAsWindows1252() {
    return windows1252;
  }

  /**
   * A record begins; it may not go on for much longer than a line, as it would with a quotation
   * mark that never closes.
   */
  void startRecord(int atLine) {
    recordLine = atLine;
    recordLength = 0;
  }

  /**
   * Hands out characters.
   *
   * @throws TextFault when the bytes are no text, a line is too long or a record does not end
   */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (ended) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    recordLength += count;
    if (recordLine > 0 && recordLength > maxLineLength + READ_AHEAD) {
      throw TextFault.broken(recordLine);
    }
    return count;
  }

  private void decode() throws IOException {
    if (!looked) {
      looked = true;
      lookForUtf16();
    }
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, false);
    chars.flip();
    skipByteOrderMark();
    inspect();
    if (chars.hasRemaining() || result.isOverflow()) {
      return;
    }
    if (result.isError()) {
      fallBack();
    } else if (!fill()) {
      finish();
    }
  }

  /** UTF-16, which spreadsheets call Unicode text, is told by its byte order mark. */
  private void lookForUtf16() throws IOException {
    while (bytes.remaining() < 2 && fill()) {
      // The first two bytes may come one by one.
    }
    if (bytes.remaining() >= 2) {
      int mark = bytes.getShort(bytes.position()) & 0xFFFF;
      if (mark == BIG_ENDIAN_MARK) {
        decoder = strict(StandardCharsets.UTF_16BE);
        utf16 = true;
      } else if (mark == LITTLE_ENDIAN_MARK) {
        decoder = strict(StandardCharsets.UTF_16LE);
        utf16 = true;
      }
    }
  }

  private boolean fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
    return count >= 0;
  }

  /** At the end, bytes left over are the start of a character that never came. */
  private void finish() throws TextFault {
    if (bytes.hasRemaining()) {
      fallBack();
    } else {
      ended = true;
    }
  }

  private void fallBack() throws TextFault {
    if (windows1252 || utf16) {
      throw notText();
    }
    windows1252 = true;
    decoder = strict(Charset.forName("windows-1252"));
  }

  private void skipByteOrderMark() {
    if (!started && chars.hasRemaining()) {
      started = true;
      if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
        chars.get();
      }
    }
  }

  private void inspect() throws TextFault {
    for (int i = chars.position(); i < chars.limit(); i++) {
      char c = chars.get(i);
      if (c == '\r' || c == '\n') {
        line += c == '\n' && last == '\r' ? 0 : 1;
        lineLength = 0;
      } else if (c < ' ' && c != '\t' && c != '\f') {
        throw notText();
      } else if (++lineLength > maxLineLength) {
        throw new TextFault(
            Finding.at(FileCode.LINE_TOO_LONG, line, null, null, Integer.toString(maxLineLength)));
      }
      last = c;
    }
  }

  private TextFault notText() {
    return new TextFault(Finding.at(FileCode.NOT_TEXT, line, null, null, Integer.toString(line)));
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
