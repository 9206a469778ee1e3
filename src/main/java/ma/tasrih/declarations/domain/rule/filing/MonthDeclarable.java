package ma.tasrih.declarations.domain.rule.filing;

import java.time.YearMonth;
import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.kernel.Finding;

/** A month is declared once it has begun. */
final class MonthDeclarable implements DraftRule {

  @Override
  public void check(DraftHeader header, DraftContext context, Consumer<Finding> out) {
    YearMonth period = header.key().period();
    if (period.isAfter(context.currentMonth())) {
      out.accept(
          Finding.at(
              DeclarationCode.PERIOD_NOT_DECLARABLE,
              header.line(),
              header.columns().of(Section.UNSTATED, Field.PERIOD),
              period.toString(),
              period.toString()));
    }
  }
}
