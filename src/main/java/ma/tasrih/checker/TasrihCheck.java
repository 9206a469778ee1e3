package ma.tasrih.checker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import ma.tasrih.intake.api.ReportJson;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finding.CatalogueVersion;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.format.csv.FindingRow;
import ma.tasrih.intake.usecase.check.AnnotatedCopy;
import ma.tasrih.intake.usecase.check.OfflineCheck;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.rates.store.RateFiles;

/** The program: checks files of declarations and says what the portal would say of them. */
public final class TasrihCheck {

  private static final int CLEAN = 0;
  private static final int BLOCKING = 1;
  private static final int NOT_DONE = 2;

  private static final Comparator<Finding> IN_FILE_ORDER =
      Comparator.comparingInt((Finding f) -> f.part() == null ? 0 : f.part().number())
          .thenComparingInt(Finding::line);

  private final Options options;
  private final PrintStream out;
  private final PrintStream err;
  private final OfflineCheck check;
  private final FindingTexts texts;

  private TasrihCheck(Options options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
    this.check = new OfflineCheck(RateFiles.load(), YearMonth.from(options.today()));
    this.texts = new FindingTexts(RefusalTexts.best(List.of(options.language())));
  }

  /** See {@link Options#USAGE}. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    out.flush();
    System.exit(code);
  }

  static int run(PrintStream out, PrintStream err, String... arguments) {
    if (List.of(arguments).contains("--version")) {
      out.println("tasrih-check " + CatalogueVersion.current());
      return CLEAN;
    }
    try {
      return new TasrihCheck(Options.of(arguments), out, err).all();
    } catch (Options.Wrong wrong) {
      err.println(wrong.getMessage());
      err.print(Options.USAGE);
      return NOT_DONE;
    }
  }

  private int all() {
    int code = CLEAN;
    if (options.form() == Options.Form.CSV) {
      out.println(FindingRow.HEADINGS);
    }
    for (Path file : options.files()) {
      code = Math.max(code, one(file));
      out.flush();
    }
    return code;
  }

  private int one(Path file) {
    ReadOptions asked = options.asked(file);
    boolean needed = options.form() != Options.Form.JSON || options.annotate();
    List<Finding> findings = new ArrayList<>();
    Consumer<Finding> kept = needed ? findings::add : finding -> {};
    try {
      CheckReport report = check.check(file, asked, kept);
      findings.sort(IN_FILE_ORDER);
      switch (options.form()) {
        case JSON -> out.println(new ReportJson(options.language()).report(report));
        case CSV -> findings.forEach(finding -> out.println(row(file, finding)));
        default -> new TextReport(out, texts, options.language()).print(file, report, findings);
      }
      if (options.annotate()) {
        annotate(file, asked, report.format(), findings);
      }
      return report.blocking() > 0 ? BLOCKING : CLEAN;
    } catch (Refusal refusal) {
      err.println(file + ": " + RefusalTexts.of(refusal, options.language()));
    } catch (IOException unreadable) {
      err.println(file + ": " + unreadable.getMessage());
    }
    return NOT_DONE;
  }

  private String row(Path file, Finding finding) {
    String inside = finding.part() == null ? "" : " › " + finding.part().name();
    return FindingRow.of(file + inside, finding, texts);
  }

  private void annotate(Path file, ReadOptions asked, FileFormat format, List<Finding> findings)
      throws IOException {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String copy = (dot > 0 ? name.substring(0, dot) : name) + "-annote";
    Path beside = file.resolveSibling(copy + AnnotatedCopy.ending(format));
    Path unfinished = Files.createTempFile(beside.toAbsolutePath().getParent(), copy, ".part");
    try {
      try (OutputStream bytes = Files.newOutputStream(unfinished)) {
        check.annotate(file, asked, findings, texts, bytes);
      }
      Files.move(unfinished, beside, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      err.println(beside);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
