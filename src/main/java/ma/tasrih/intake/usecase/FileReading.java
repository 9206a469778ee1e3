package ma.tasrih.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.format.Formats;
import ma.tasrih.intake.format.csv.CsvReader;
import ma.tasrih.intake.format.ebds.EbdsReader;
import ma.tasrih.intake.format.ebds.EbdsSniffer;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Refusal;

/** Finds the reader of a file; the one place that knows them all. */
@ApplicationScoped
public class FileReading {

  private static final Formats FORMATS = new Formats(EbdsSniffer::formatOf);
  private static final String READ = "CSV, e-BDS (DS, DSC)";

  /** The format of a file, or a refusal that says what we read. */
  public FileFormat format(SpooledFile file, ReadOptions asked) {
    if (file.bytes() == 0) {
      if (isEmptyNil(asked)) {
        return FileFormat.CSV;
      }
      throw new Refusal(IntakeRefusal.FILE_EMPTY_REFUSED);
    }
    return formatOf(file.head(), asked.filename());
  }

  /** The format that bytes and name show, or a refusal that says what we read. */
  static FileFormat formatOf(byte[] head, String filename) {
    if (isUtf16(head)) {
      throw new Refusal(IntakeRefusal.UTF_16_NOT_READ);
    }
    FileFormat format =
        FORMATS
            .detect(head, filename)
            .orElseThrow(() -> new Refusal(IntakeRefusal.FORMAT_NOT_READ, READ));
    switch (format) {
      case XLSX -> throw new Refusal(IntakeRefusal.SPREADSHEET_NOT_READ_YET, READ);
      case ZIP -> throw new Refusal(IntakeRefusal.ARCHIVE_NOT_READ_YET, READ);
      default -> {}
    }
    return format;
  }

  /** Reads a file to its end into an examination, and closes it. */
  void read(FileFormat format, InputStream bytes, ReadOptions asked, Examination examination) {
    readInto(format, bytes, asked, examination);
    examination.announceIfEmpty(asked);
  }

  /** Reads a file until its owner is known, and closes it. */
  void scan(FileFormat format, InputStream bytes, ReadOptions asked, Ownership ownership) {
    try {
      readInto(format, bytes, asked, ownership);
    } catch (Ownership.Seen seen) {
      // The first own draft settles the question.
    }
  }

  private static void readInto(
      FileFormat format, InputStream bytes, ReadOptions asked, DraftSink sink) {
    try (bytes) {
      switch (format) {
        case CSV -> new CsvReader().read(bytes, asked, sink);
        case EBDS_PRINCIPAL, EBDS_SUPPLEMENTARY -> EbdsReader.read(bytes, asked, sink);
        case EBDS_ROSTER -> sink.fileFinding(Finding.inFile(FileCode.ROSTER_IS_NOT_A_DECLARATION));
        case XLSX, ZIP -> throw new IllegalStateException(format + " has no reader");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Told by the mark such a text begins with. */
  private static boolean isUtf16(byte[] head) {
    return head.length >= 2
        && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
            || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF);
  }

  private static boolean isEmptyNil(ReadOptions asked) {
    return asked.kind() == Kind.NIL && asked.affiliate() != null && asked.period() != null;
  }
}
