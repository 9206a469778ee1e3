package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.tasrih.contributions.domain.BranchCut;
import ma.tasrih.contributions.domain.Contribution;
import ma.tasrih.contributions.domain.LineShares;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationTotals;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.kernel.Money;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.LegalSource;

/**
 * The rows of a check under way. A draft is OPEN until its figures stand; an open one is never
 * read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StagedRows {

  @Inject Jdbc jdbc;

  long open(long depositId, int attempt, DraftHeader header, boolean refused) {
    return jdbc.insert(
        "insert into declaration (deposit_id, attempt, affiliate_number, period, kind,"
            + " supplementary_rank, header_line, state, blocked, group_cover, lines_read,"
            + " lines_accepted, days_total, actual_wages_centimes, capped_wages_centimes,"
            + " allowance_to_repay_centimes, credit_claim_centimes, refused, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'OPEN', false, false, 0, 0, 0, 0, 0, 0, 0, ?, 0)",
        depositId,
        attempt,
        header.key().affiliate().digits(),
        header.key().period(),
        header.kind(),
        header.rank(),
        header.line(),
        refused);
  }

  void lines(List<Object[]> lines) {
    jdbc.batch(LineColumns.INSERT, lines);
  }

  void close(long draft, Declaration result, Map<Branch, Money> ceilings, LineShares shares) {
    DeclarationTotals totals = result.totals();
    List<Contribution> contributions = result.assessment().contributions();
    String affiliate = result.key().affiliate().digits();
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < contributions.size(); i++) {
      rows.add(
          contribution(affiliate, draft, contributions.get(i), ceilings, shares.cuts().get(i)));
    }
    jdbc.batch(
        "insert into declaration_contribution (affiliate_number, declaration_id, branch, base_centimes,"
            + " ceiling_centimes, employer_rate, employee_rate, employer_centimes,"
            + " employee_centimes, due_centimes, source_reference, source_url, source_verified,"
            + " source_valid_from, due_rounds, due_threshold, due_last_line, employee_rounds,"
            + " employee_threshold, employee_last_line)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
    jdbc.update(
        "update declaration set state = 'STAGED', blocked = ?, group_cover = ?, lines_read = ?,"
            + " lines_accepted = ?, days_total = ?, actual_wages_centimes = ?,"
            + " capped_wages_centimes = ?, allowance_to_repay_centimes = ?, due_date = ?,"
            + " effective_due_date = ? where id = ? and state = 'OPEN'",
        result.blocked(),
        result.groupCover(),
        totals.read(),
        totals.accepted(),
        totals.days(),
        totals.actualWages(),
        totals.cappedWages(),
        totals.allowanceToRepay(),
        result.dueDate(),
        result.effectiveDueDate(),
        draft);
  }

  private static Object[] contribution(
      String affiliate, long draft, Contribution c, Map<Branch, Money> ceilings, BranchCut cut) {
    LegalSource source = c.source();
    return new Object[] {
      affiliate,
      draft,
      c.branch(),
      c.base(),
      ceilings.get(c.branch()),
      c.employerRate().fraction(),
      c.employeeRate().fraction(),
      c.employer(),
      c.employee(),
      c.due(),
      source.reference(),
      source.url(),
      source.verified(),
      source.validFrom(),
      cut.due().rounds(),
      cut.due().threshold(),
      cut.due().lastLine(),
      cut.employee().rounds(),
      cut.employee().threshold(),
      cut.employee().lastLine()
    };
  }
}
