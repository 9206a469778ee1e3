package ma.tasrih.intake.usecase.check;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.format.FileFault;
import ma.tasrih.intake.format.csv.CsvAnnotator;
import ma.tasrih.intake.format.csv.LinesAnnotator;
import ma.tasrih.intake.format.table.Annotator;
import ma.tasrih.intake.format.xlsx.XlsxAnnotator;
import ma.tasrih.kernel.Finding;

/** Writes a file again with what was found beside every row, each format in its own way. */
public final class AnnotatedCopy {

  /** Hands over findings in the order of the file. */
  @FunctionalInterface
  public interface Findings {
    void each(Consumer<Finding> taker);
  }

  private final FileFormat format;
  private final ReadOptions asked;
  private final FindingTexts texts;
  private final Amended amended;
  private boolean refusedOnly;

  public AnnotatedCopy(FileFormat format, ReadOptions asked, FindingTexts texts) {
    this(format, asked, texts, Amended.NOTHING);
  }

  /** The copy of a file about which somebody decided something. */
  public AnnotatedCopy(FileFormat format, ReadOptions asked, FindingTexts texts, Amended amended) {
    this.format = format;
    this.asked = asked;
    this.texts = texts;
    this.amended = amended;
  }

  /** How the name of a copy ends. */
  public static String ending(FileFormat format) {
    return switch (format) {
      case ZIP -> ".zip";
      case XLSX -> ".xlsx";
      default -> ".csv";
    };
  }

  /** What kind of document a copy is. */
  public static String mediaType(FileFormat format) {
    return switch (format) {
      case ZIP -> "application/zip";
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      default -> "text/csv;charset=UTF-8";
    };
  }

  /** Whether a file can be opened so that remarks have rows to stand beside; closes it. */
  public boolean canBegin(InputStream in) throws IOException {
    try {
      if (format == FileFormat.ZIP) {
        try (SpooledFile file = SpooledFile.of(in)) {
          new AnnotatedArchive(file.path(), asked, this, OutputStream.nullOutputStream()).close();
        }
      } else if (format == FileFormat.CSV || format == FileFormat.XLSX) {
        open(in, OutputStream.nullOutputStream()).close();
      }
      return true;
    } catch (FileFault broken) {
      return false;
    }
  }

  /**
   * The copy of one of the files of an archive, made as this one is.
   *
   * @param file from 1
   */
  AnnotatedCopy ofFile(int file, FileFormat one, ReadOptions readAs) {
    AnnotatedCopy copy =
        new AnnotatedCopy(
            one, readAs, texts, new Amended(new AmendmentsOfFile(amended.all(), file), 0));
    return refusedOnly ? copy.refusedOnly() : copy;
  }

  /** Writes none but the lines that are refused. */
  public AnnotatedCopy refusedOnly() {
    refusedOnly = true;
    return this;
  }

  /** Reads a file to its end and closes it; what is written to may be closed too. */
  public void write(InputStream in, Findings findings, OutputStream out) throws IOException {
    try {
      if (format == FileFormat.ZIP) {
        try (SpooledFile file = SpooledFile.of(in);
            AnnotatedArchive copy = new AnnotatedArchive(file.path(), asked, this, out)) {
          findings.each(copy::finding);
          copy.end();
        }
      } else {
        try (Open copy = open(in, out)) {
          findings.each(copy.rows()::finding);
          copy.rows().end();
        }
      }
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }

  /** A copy being written, and what it reads from. */
  record Open(Annotator rows, Closeable source) implements Closeable {
    @Override
    public void close() throws IOException {
      try (source) {
        rows.close();
      }
    }
  }

  /**
   * Begins the copy of one file.
   *
   * @throws IOException a fault of the file when there is nothing that remarks could stand beside
   */
  Open open(InputStream in, OutputStream out) throws IOException {
    if (format == FileFormat.XLSX) {
      SpooledFile file = spooled(in);
      try {
        return begunAsSent(new XlsxAnnotator(file.path(), out, texts, amended), file::close);
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    }
    try {
      if (format == FileFormat.CSV) {
        return begunAsSent(new CsvAnnotator(in, out, texts, amended), in);
      }
      LinesAnnotator copy = new LinesAnnotator(amended.all(), out, texts);
      FileReading.readInto(format, in, asked, copy);
      return begun(copy, in);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private Open begunAsSent(Annotator rows, Closeable source) {
    rows.amended(amended.all());
    return begun(rows, source);
  }

  private Open begun(Annotator rows, Closeable source) {
    if (refusedOnly) {
      rows.keepRefusedOnly();
    }
    return new Open(rows, source);
  }

  private static SpooledFile spooled(InputStream in) throws IOException {
    try (in) {
      return SpooledFile.of(in);
    }
  }
}
