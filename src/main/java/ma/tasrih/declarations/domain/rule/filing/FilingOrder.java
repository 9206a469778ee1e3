package ma.tasrih.declarations.domain.rule.filing;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftContext.FiledState;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.kernel.Finding;

/**
 * R26 and R27: one principal per month, supplementary ones after it and in order, a corrective one
 * when there is something to correct. Needs the register.
 */
final class FilingOrder implements DraftRule {

  /** Ranks of supplementary files go from 1 to 9: one digit of the file name and record E00. */
  private static final int LAST_RANK = 9;

  @Override
  public void check(DraftHeader header, DraftContext context, Consumer<Finding> out) {
    if (!context.registered()) {
      return;
    }
    switch (header.kind()) {
      case PRINCIPAL, NIL -> principal(header, context.filed(), out);
      case SUPPLEMENTARY -> supplementary(header, context.filed(), out);
      case CORRECTIVE -> corrective(header, context.filed(), out);
    }
  }

  private static void principal(DraftHeader header, FiledState filed, Consumer<Finding> out) {
    filed
        .principalNumber()
        .ifPresent(
            number -> out.accept(Finding.inFile(DeclarationCode.PRINCIPAL_ALREADY_FILED, number)));
    filed
        .earliestMissing()
        .filter(month -> month.isBefore(header.key().period()))
        .ifPresent(
            month ->
                out.accept(
                    Finding.inFile(DeclarationCode.EARLIER_MONTH_MISSING, month.toString())));
  }

  private static void supplementary(DraftHeader header, FiledState filed, Consumer<Finding> out) {
    if (filed.principalNumber().isEmpty()) {
      out.accept(
          Finding.inFile(
              DeclarationCode.PRINCIPAL_NOT_FILED_YET, header.key().period().toString()));
    }
    int next = filed.supplementaryCount() + 1;
    int rank = header.rank() == 0 ? next : header.rank();
    if (rank != next || rank > LAST_RANK) {
      out.accept(
          Finding.inFile(
              DeclarationCode.SUPPLEMENTARY_RANK_WRONG,
              Integer.toString(rank),
              Integer.toString(Math.min(next, LAST_RANK))));
    }
  }

  private static void corrective(DraftHeader header, FiledState filed, Consumer<Finding> out) {
    if (!filed.anythingFiled()) {
      out.accept(
          Finding.inFile(DeclarationCode.NOTHING_TO_CORRECT, header.key().period().toString()));
    }
  }
}
