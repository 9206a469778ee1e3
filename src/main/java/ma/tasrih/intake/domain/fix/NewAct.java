package ma.tasrih.intake.domain.fix;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An act about to be kept.
 *
 * @param cause code of the finding it answers, where one was chosen
 * @param undoes number of the act it takes back
 * @param fixes cells or, when lines are left out, lines
 */
public record NewAct(
    Act.Kind kind, Act.How how, Optional<String> cause, OptionalInt undoes, List<CellFix> fixes) {

  public NewAct {
    fixes = List.copyOf(fixes);
  }

  /** Values put in the place of others. */
  public static NewAct edit(Act.How how, Optional<String> cause, List<CellFix> cells) {
    return new NewAct(Act.Kind.EDIT, how, cause, OptionalInt.empty(), cells);
  }

  /** Lines left out. */
  public static NewAct leaveOut(Act.How how, Optional<String> cause, List<CellFix> lines) {
    return new NewAct(Act.Kind.LEAVE_OUT, how, cause, OptionalInt.empty(), lines);
  }

  /** An act taken back. */
  public static NewAct undo(Act undone) {
    return new NewAct(
        Act.Kind.UNDO, Act.How.BY_HAND, undone.cause(), OptionalInt.of(undone.number()), List.of());
  }

  /** How many cells it changes. */
  public int cells() {
    return kind == Act.Kind.EDIT ? fixes.size() : 0;
  }

  /** In how many lines. */
  public int lines() {
    return (int) fixes.stream().map(fix -> (long) fix.part() << 32 | fix.line()).distinct().count();
  }
}
