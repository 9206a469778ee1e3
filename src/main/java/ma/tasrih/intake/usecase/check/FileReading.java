package ma.tasrih.intake.usecase.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
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
import ma.tasrih.intake.format.xlsx.XlsxReader;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Refusal;

/** Finds the reader of a file; the one place that knows them all. */
@ApplicationScoped
public class FileReading {

  private static final Formats FORMATS = new Formats(EbdsSniffer::formatOf);
  private static final String READ = "CSV, XLSX, e-BDS (DS, DSC), ZIP";

  /** The format of a file, or a refusal that says what we read. */
  public FileFormat format(SpooledFile file, ReadOptions asked) {
    if (file.bytes() == 0) {
      return formatOfNothing(asked);
    }
    return formatOf(file.head(), asked.filename());
  }

  /** An empty file is a nil declaration when that is asked for, and else refused. */
  static FileFormat formatOfNothing(ReadOptions asked) {
    if (isEmptyNil(asked)) {
      return FileFormat.CSV;
    }
    throw new Refusal(IntakeRefusal.FILE_EMPTY_REFUSED);
  }

  /** The format that bytes and name show, or a refusal that says what we read. */
  static FileFormat formatOf(byte[] head, String filename) {
    return FORMATS
        .detect(head, filename)
        .orElseThrow(() -> new Refusal(IntakeRefusal.FORMAT_NOT_READ, READ));
  }

  /** Reads a file to its end into an examination, and closes it. */
  void read(FileFormat format, InputStream bytes, ReadOptions asked, Examination examination) {
    readInto(format, bytes, asked, examination);
    if (format != FileFormat.ZIP) {
      examination.announceIfEmpty(asked);
    }
  }

  /** The format of a file of an archive, empty when it is nothing we read. */
  static Optional<FileFormat> formatInArchive(byte[] head, String filename) {
    return FORMATS.detect(head, filename);
  }

  /** Reads a file until its owner is known, and closes it. */
  public void scan(FileFormat format, InputStream bytes, ReadOptions asked, Ownership ownership) {
    try {
      readInto(format, bytes, asked, ownership);
    } catch (Ownership.Seen seen) {
      // The first own draft settles the question.
    }
  }

  /**
   * Reads one file, of any format, into a sink, and closes it; what the sink throws ends the
   * reading.
   */
  public static void readInto(
      FileFormat format, InputStream bytes, ReadOptions asked, DraftSink sink) {
    try (bytes) {
      switch (format) {
        case CSV -> new CsvReader().read(bytes, asked, sink);
        case EBDS_PRINCIPAL, EBDS_SUPPLEMENTARY -> EbdsReader.read(bytes, asked, sink);
        case EBDS_ROSTER -> sink.fileFinding(Finding.inFile(FileCode.ROSTER_IS_NOT_A_DECLARATION));
        case XLSX -> {
          try (SpooledFile file = SpooledFile.of(bytes)) {
            new XlsxReader().read(file.path(), asked, sink);
          }
        }
        case ZIP -> {
          try (SpooledFile file = SpooledFile.of(bytes)) {
            ArchiveReading.read(file.path(), asked, sink);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmptyNil(ReadOptions asked) {
    return asked.kind() == Kind.NIL && asked.affiliate() != null && asked.period() != null;
  }
}
