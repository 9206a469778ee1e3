package ma.tasrih.intake.web.fix;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ma.tasrih.intake.domain.fix.Act;
import ma.tasrih.intake.domain.fix.CellFix;
import ma.tasrih.intake.usecase.fix.ActsOf;
import ma.tasrih.platform.DisplayTexts;

/**
 * An act in words.
 *
 * @param by under which name who made it appears
 * @param what it did
 * @param undone it was taken back
 */
public record FixAct(String by, Instant at, String what, boolean undone) {

  private static final int SHOWN = 3;

  static FixAct of(ActsOf.Told told, Locale locale) {
    Act act = told.act();
    String key = "fix.act." + act.kind() + (act.kind() == Act.Kind.EDIT ? "." + act.how() : "");
    String what =
        DisplayTexts.fill3(
            DisplayTexts.text(key, locale),
            DisplayTexts.count("cell", act.cells(), locale),
            DisplayTexts.count("line", act.lines(), locale),
            examples(told.first()));
    return new FixAct(told.by(), act.madeAt(), what, act.undone());
  }

  /** The first different changes, old and new. */
  private static String examples(List<CellFix> cells) {
    return cells.stream()
        .filter(cell -> !cell.column().isEmpty())
        .map(FixAct::example)
        .distinct()
        .limit(SHOWN)
        .collect(Collectors.joining(", "));
  }

  /** Stands by itself from left to right, whatever the language around it. */
  private static String example(CellFix cell) {
    return "\u2066" + cell.column() + " « " + cell.before() + " » → « " + cell.value() + " »\u2069";
  }
}
