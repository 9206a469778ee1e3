package ma.tasrih.intake.usecase.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import ma.tasrih.intake.domain.Amendments;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.format.csv.CsvAnnotator;
import ma.tasrih.intake.format.csv.LinesAnnotator;
import ma.tasrih.intake.format.table.Annotator;
import ma.tasrih.intake.format.xlsx.XlsxAnnotator;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Refusal;

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
  private final Amendments amendments;

  /**
   * A copy of the file as it was sent.
   *
   * @throws Refusal for an archive
   */
  public AnnotatedCopy(FileFormat format, ReadOptions asked, FindingTexts texts) {
    this(format, asked, texts, Amendments.NONE);
  }

  /**
   * A copy of the file as it stands.
   *
   * @throws Refusal for an archive
   */
  public AnnotatedCopy(
      FileFormat format, ReadOptions asked, FindingTexts texts, Amendments amendments) {
    this.amendments = amendments;
    if (format == FileFormat.ZIP) {
      throw new Refusal(IntakeRefusal.ANNOTATED_WHOLE_FILES_ONLY);
    }
    this.format = format;
    this.asked = asked;
    this.texts = texts;
  }

  /** Reads a file to its end and closes it; what is written to may be closed too. */
  public void write(InputStream in, Findings findings, OutputStream out) throws IOException {
    switch (format) {
      case XLSX -> {
        try (in;
            SpooledFile file = SpooledFile.of(in);
            Annotator copy = new XlsxAnnotator(file.path(), out, texts)) {
          copy.amended(amendments);
          fill(copy, findings);
        }
      }
      case CSV -> {
        try (Annotator copy = new CsvAnnotator(in, out, texts)) {
          copy.amended(amendments);
          fill(copy, findings);
        }
      }
      default -> {
        try (LinesAnnotator copy = new LinesAnnotator(amendments, out, texts)) {
          FileReading.readInto(format, in, asked, copy);
          fill(copy, findings);
        }
      }
    }
  }

  private static void fill(Annotator copy, Findings findings) throws IOException {
    try {
      findings.each(copy::finding);
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
    copy.end();
  }
}
