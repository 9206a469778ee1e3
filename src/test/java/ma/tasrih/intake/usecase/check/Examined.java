package ma.tasrih.intake.usecase.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.format.FileFault;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;

/** Any bytes from reader to report to annotated copy, without a server. */
public final class Examined {

  private static final int TOLD = 40;

  /** What a caller may say beside a file. */
  public static final ReadOptions NOTHING_SAID = new ReadOptions("x", null, null, null);

  /** The same, said in full. */
  public static final ReadOptions ATLAS =
      new ReadOptions(
          "paie.csv", new AffiliateNumber("1234567"), YearMonth.of(2025, 6), Kind.PRINCIPAL);

  private Examined() {}

  public static Optional<FileFormat> format(byte[] bytes, String name) {
    return FileReading.formatInArchive(bytes, name);
  }

  /** Reads, checks and reports; the first findings are put into words. */
  public static List<Finding> read(FileFormat format, byte[] bytes, ReadOptions asked) {
    List<Finding> found = new ArrayList<>();
    Examination examination =
        new Examination(
            new AtlasInJune(false, Optional.empty()),
            Staging.none(),
            one -> found.add(one.finding()));
    new FileReading().read(format, new ByteArrayInputStream(bytes), asked, examination);
    examination.finish(format);
    FindingTexts texts = new FindingTexts(Locale.FRENCH);
    found.stream().limit(TOLD).forEach(texts::message);
    found.sort(
        Comparator.comparingInt((Finding f) -> f.part() == null ? 0 : f.part().number())
            .thenComparingInt(Finding::line));
    return found;
  }

  /** Writes the annotated copy; a file too broken for one says so in its own words. */
  public static void annotate(
      FileFormat format, byte[] bytes, ReadOptions asked, List<Finding> found, OutputStream out)
      throws IOException {
    try {
      new AnnotatedCopy(format, asked, new FindingTexts(Locale.FRENCH))
          .write(new ByteArrayInputStream(bytes), found::forEach, out);
    } catch (FileFault broken) {
      if (found.stream().noneMatch(Finding::isBlocking)) {
        throw broken;
      }
    }
  }
}
