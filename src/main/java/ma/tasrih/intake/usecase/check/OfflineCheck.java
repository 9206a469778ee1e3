package ma.tasrih.intake.usecase.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.format.Formats;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.rates.domain.RateBook;

/**
 * The check without server, register and network: the same examination as {@link CheckFile} makes
 * of files of employers the caller knows nothing of.
 */
public final class OfflineCheck {

  private final RateBook rates;
  private final YearMonth currentMonth;

  public OfflineCheck(RateBook rates, YearMonth currentMonth) {
    this.rates = rates;
    this.currentMonth = currentMonth;
  }

  /**
   * Examines a file.
   *
   * @param each gets every finding as it is made
   * @throws Refusal for a format we do not read
   */
  public CheckReport check(Path file, ReadOptions asked, Consumer<Finding> each)
      throws IOException {
    FileFormat format = format(file, asked);
    Examination examination =
        new Examination(
            new WithoutRegister(rates, currentMonth, false),
            Staging.none(),
            attributed -> each.accept(attributed.finding()));
    new FileReading().read(format, open(file), asked, examination);
    return examination.finish(format);
  }

  /**
   * Writes the file again with what was found beside every row.
   *
   * @param findings in the order of the file
   */
  public void annotate(
      Path file, ReadOptions asked, List<Finding> findings, FindingTexts texts, OutputStream out)
      throws IOException {
    new AnnotatedCopy(format(file, asked), asked, texts).write(open(file), findings::forEach, out);
  }

  private static FileFormat format(Path file, ReadOptions asked) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(Formats.HEAD_LENGTH);
      return head.length == 0
          ? FileReading.formatOfNothing(asked)
          : FileReading.formatOf(head, asked.filename());
    }
  }

  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file));
  }
}
