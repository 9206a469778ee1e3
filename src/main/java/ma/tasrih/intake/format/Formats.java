package ma.tasrih.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import ma.tasrih.intake.domain.FileFormat;

/** Tells the format of a file from its first bytes; the name only settles what they leave open. */
public final class Formats {

  /** How many bytes of the file are enough; more do no harm. */
  public static final int HEAD_LENGTH = 8192;

  private static final String SEPARATORS = ";,\t|";
  private static final String ZIP_ENTRY = "PK\u0003\u0004";
  private static final String EMPTY_ZIP = "PK\u0005\u0006";
  private static final int NAME_LENGTH_AT = 26;
  private static final int NAME_AT = 30;

  /** How a text begins that is another kind of document. */
  private static final String OTHER_DOCUMENTS = "<{[%";

  private final Function<byte[], Optional<FileFormat>> ebds;

  /**
   * Detection with an e-BDS recogniser.
   *
   * @param ebds tells which e-BDS file begins with these bytes, if any
   */
  public Formats(Function<byte[], Optional<FileFormat>> ebds) {
    this.ebds = ebds;
  }

  /**
   * The format of a file.
   *
   * @param head its first bytes, {@link #HEAD_LENGTH} or all there are
   * @param filename name as sent
   * @return empty when it is nothing we read
   */
  public Optional<FileFormat> detect(byte[] head, String filename) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    String name = filename.toLowerCase(Locale.ROOT);
    if (bytes.startsWith(ZIP_ENTRY) || bytes.startsWith(EMPTY_ZIP)) {
      return zip(bytes, name);
    }
    Optional<FileFormat> found = ebds.apply(head);
    return found.isPresent() ? found : csv(utf16(head).orElse(bytes), name);
  }

  /** A workbook is a ZIP with a folder xl; its other first entries are the same in a document. */
  private static Optional<FileFormat> zip(String bytes, String filename) {
    boolean office = false;
    int at = 0;
    while (at >= 0) {
      String entry = entryName(bytes, at);
      if (entry.startsWith("xl/")) {
        return Optional.of(FileFormat.XLSX);
      }
      if (entry.startsWith("word/") || entry.startsWith("ppt/")) {
        return Optional.empty();
      }
      office |= entry.equals("[Content_Types].xml");
      at = bytes.indexOf(ZIP_ENTRY, at + 1);
    }
    if (office) {
      return filename.endsWith(".xlsx") ? Optional.of(FileFormat.XLSX) : Optional.empty();
    }
    return Optional.of(FileFormat.ZIP);
  }

  private static String entryName(String bytes, int at) {
    if (bytes.length() < at + NAME_AT) {
      return "";
    }
    int length = bytes.charAt(at + NAME_LENGTH_AT) | bytes.charAt(at + NAME_LENGTH_AT + 1) << 8;
    return bytes.substring(at + NAME_AT, Math.min(bytes.length(), at + NAME_AT + length));
  }

  private static Optional<FileFormat> csv(String bytes, String filename) {
    boolean named = filename.endsWith(".csv");
    boolean table = bytes.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
    return isText(bytes) && (named || table) ? Optional.of(FileFormat.CSV) : Optional.empty();
  }

  /** The text of a head that begins with the byte order mark of UTF-16. */
  private static Optional<String> utf16(byte[] head) {
    if (head.length < 2 || (head[0] & 0xFF) + (head[1] & 0xFF) != 0xFE + 0xFF) {
      return Optional.empty();
    }
    int whole = head.length / 2 * 2;
    return switch (head[0] & 0xFF) {
      case 0xFE -> Optional.of(new String(head, 2, whole - 2, StandardCharsets.UTF_16BE));
      case 0xFF -> Optional.of(new String(head, 2, whole - 2, StandardCharsets.UTF_16LE));
      default -> Optional.empty();
    };
  }

  private static boolean isText(String bytes) {
    String start = bytes.startsWith("\u00EF\u00BB\u00BF") ? bytes.substring(3) : bytes;
    String text = start.stripLeading();
    boolean other = !text.isEmpty() && OTHER_DOCUMENTS.indexOf(text.charAt(0)) >= 0;
    return !other && text.chars().noneMatch(Formats::isBinary);
  }

  private static boolean isBinary(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }
}
