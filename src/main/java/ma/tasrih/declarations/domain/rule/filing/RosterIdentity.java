package ma.tasrih.declarations.domain.rule.filing;

import java.time.YearMonth;
import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.kernel.Finding;

/** R04 and R06: the file answers the roster we know, by transfer id and month. */
final class RosterIdentity implements DraftRule {

  @Override
  public void check(DraftHeader header, DraftContext context, Consumer<Finding> out) {
    context.roster().ifPresent(roster -> compare(header, roster, out));
  }

  private static void compare(DraftHeader header, PrefilledRoster roster, Consumer<Finding> out) {
    String transferId = header.transferId();
    if (header.fromEbds() && transferId != null && !transferId.equals(roster.transferId())) {
      out.accept(
          Finding.at(
              DeclarationCode.TRANSFER_ID_MISMATCH,
              header.line(),
              null,
              transferId,
              transferId,
              roster.transferId()));
    }
    YearMonth period = header.key().period();
    if (!period.equals(roster.period())) {
      out.accept(
          Finding.at(
              DeclarationCode.PERIOD_MISMATCH,
              header.line(),
              header.columns().of(Section.UNSTATED, Field.PERIOD),
              period.toString(),
              period.toString(),
              roster.period().toString()));
    }
  }
}
