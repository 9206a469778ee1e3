package ma.tasrih.checker;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.FindingWeight;
import ma.tasrih.kernel.Money;
import ma.tasrih.platform.RefusalTexts;

/** A report for people at a terminal: declarations with their amounts, then causes with places. */
final class TextReport {

  private static final int PLACES = 5;

  private final PrintStream out;
  private final FindingTexts texts;
  private final ResourceBundle words;

  TextReport(PrintStream out, FindingTexts texts, Locale language) {
    this.out = out;
    this.texts = texts;
    this.words =
        ResourceBundle.getBundle(
            "ma.tasrih.i18n.checker",
            RefusalTexts.best(List.of(language)),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  void print(Path file, CheckReport report, List<Finding> findings) {
    out.println(file + " · " + report.format());
    for (Declaration d : report.declarations()) {
      out.println(
          "  "
              + say(
                  d.blocked() ? "declaration.blocked" : "declaration",
                  d.key().affiliate().digits(),
                  d.key().period().toString(),
                  d.totals().read(),
                  d.totals().accepted(),
                  d.assessment().due().toString()));
    }
    out.println("  " + say("counts", report.blocking(), report.warnings()));
    byCause(findings).forEach(this::cause);
    out.println();
  }

  private static Map<FindingCode, List<Finding>> byCause(List<Finding> findings) {
    Map<FindingCode, List<Finding>> causes = new LinkedHashMap<>();
    for (FindingWeight weight : FindingWeight.values()) {
      findings.stream()
          .filter(finding -> FindingWeight.of(finding.code()) == weight)
          .forEach(f -> causes.computeIfAbsent(f.code(), code -> new ArrayList<>()).add(f));
    }
    return causes;
  }

  private void cause(FindingCode code, List<Finding> found) {
    out.println();
    out.println(
        "  "
            + say(FindingWeight.of(code).name())
            + " · "
            + texts.title(code)
            + " · "
            + code.name()
            + stake(found));
    found.stream().limit(PLACES).forEach(this::place);
    if (found.size() > PLACES) {
      out.println("    " + say("more", found.size() - PLACES));
    }
    out.println("    → " + texts.fix(code));
  }

  /** What is at stake in a cause, if it can be told; several lines are rounded one by one. */
  private String stake(List<Finding> found) {
    return found.stream()
        .map(Finding::stake)
        .filter(Objects::nonNull)
        .reduce(Money::plus)
        .map(sum -> " · " + say(found.size() > 1 ? "stake.about" : "stake", sum.toString()))
        .orElse("");
  }

  private void place(Finding finding) {
    StringBuilder where = new StringBuilder("    ");
    if (finding.part() != null) {
      where.append(finding.part().name()).append(", ");
    }
    if (finding.line() != Finding.WHOLE_FILE) {
      where.append(say("line", Integer.toString(finding.line())));
      where.append(finding.column() == null ? "" : ", " + finding.column()).append(" : ");
    }
    out.println(where.append(texts.message(finding)));
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), words.getLocale()).format(arguments);
  }
}
