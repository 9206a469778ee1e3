package ma.tasrih.intake.format.ebds;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.format.ebds.layout.FileShape;

/** Tells an e-BDS file by its first bytes. */
public final class EbdsSniffer {

  /**
   * Record type and the fourteen characters after it: a key or a transfer id, never a separator.
   */
  private static final int SHAPE_LENGTH = 17;

  private static final int TYPE_LENGTH = 3;

  private EbdsSniffer() {}

  /**
   * The kind of e-BDS file, by the first line that looks like one of its records, so that a damaged
   * first line does not hide the format.
   *
   * @param head the first bytes of the file; a few hundred let the second line be seen too
   * @return empty when no line there looks like a record
   */
  public static Optional<FileFormat> formatOf(byte[] head) {
    return Arrays.stream(new String(head, StandardCharsets.ISO_8859_1).split("\r?\n"))
        .filter(line -> line.length() >= SHAPE_LENGTH)
        .filter(line -> line.substring(TYPE_LENGTH, SHAPE_LENGTH).chars().allMatch(c -> isPlain(c)))
        .flatMap(line -> FileShape.ofRecord(line.substring(0, TYPE_LENGTH)).stream())
        .findFirst()
        .map(EbdsSniffer::format);
  }

  private static FileFormat format(FileShape shape) {
    return switch (shape) {
      case ROSTER -> FileFormat.EBDS_ROSTER;
      case PRINCIPAL -> FileFormat.EBDS_PRINCIPAL;
      case SUPPLEMENTARY -> FileFormat.EBDS_SUPPLEMENTARY;
    };
  }

  private static boolean isPlain(int c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == ' ';
  }
}
