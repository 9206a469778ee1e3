package ma.tasrih.intake.domain.finish;

import java.util.List;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Kind;

/**
 * What a decision left, and how much of it was not declared since. People are not looked for by
 * name: a line left out is often one whose number cannot be read. A supplementary declaration
 * lessens what is left by its lines, what it leaves itself is another decision; a corrective one
 * states the whole month, so nothing is left of it.
 *
 * @param lines still to be declared, 0 or more
 */
public record LinesLeft(FinishDecision decision, int lines) {

  /**
   * @param month everything filed for the month
   */
  public static LinesLeft of(FinishDecision decision, List<Declaration> month) {
    int left = decision.isOpen() ? decision.lines() : 0;
    for (Declaration one : month) {
      if (isLater(decision, one)) {
        left = one.kind() == Kind.SUPPLEMENTARY ? left - one.totals().read() : 0;
      }
    }
    return new LinesLeft(decision, Math.max(0, left));
  }

  private static boolean isLater(FinishDecision decision, Declaration one) {
    Declaration.Filing filing = one.filingOrThrow();
    return filing.submittedAt().isAfter(decision.decidedAt())
        && !filing.number().toString().equals(decision.declaration());
  }
}
