package ma.tasrih.declarations.domain.rule.filing;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.kernel.Finding;

/** A nil declaration has no line, every other one has some; a supplementary one has entrants. */
final class LineCount {

  private LineCount() {}

  static void check(
      DraftHeader header, DraftContext context, LineTally tally, Consumer<Finding> out) {
    switch (header.kind()) {
      case PRINCIPAL, CORRECTIVE -> {
        if (tally.lines() == 0) {
          out.accept(Finding.inFile(DeclarationCode.NOBODY_DECLARED));
        }
      }
      case SUPPLEMENTARY -> {
        if (tally.newcomers() == 0) {
          out.accept(Finding.inFile(DeclarationCode.SUPPLEMENTARY_WITHOUT_ENTRANT));
        }
      }
      case NIL -> nil(context, tally, out);
    }
  }

  private static void nil(DraftContext context, LineTally tally, Consumer<Finding> out) {
    if (tally.lines() > 0) {
      out.accept(Finding.inFile(DeclarationCode.NIL_WITH_LINES, Integer.toString(tally.lines())));
    }
    int expected = context.roster().map(roster -> roster.lines().size()).orElse(0);
    if (expected > 0) {
      out.accept(Finding.inFile(DeclarationCode.NIL_WITH_ROSTER, Integer.toString(expected)));
    }
  }
}
