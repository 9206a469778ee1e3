package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.FiledMonth;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.LineDifferences;
import ma.tasrih.declarations.domain.LineDifferences.Difference;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.finding.DepositFindings;
import ma.tasrih.intake.domain.finding.FindingView;
import ma.tasrih.intake.domain.finish.Comparison;

/**
 * Tells what a file changes: against what is filed for its month, and against the file before it.
 */
@ApplicationScoped
public class CompareDeposit {

  @Inject Declarations declarations;
  @Inject LineDifferences differences;
  @Inject Deposits deposits;
  @Inject DepositFindings findings;
  @Inject ActFor actFor;

  /** The same for whoever may read for the employer; empty for anybody else. */
  public Optional<Comparison> of(Actor actor, Deposit deposit, Declaration staged) {
    return actFor
        .find(actor, staged.key().affiliate(), Scope.READ)
        .map(who -> of(who, deposit, staged));
  }

  /** Compares one employer's month of a checked deposit that is not filed. */
  public Comparison of(ActingFor who, Deposit deposit, Declaration staged) {
    if (staged.totals().read() == 0) {
      return Comparison.NONE;
    }
    FiledMonth month = new FiledMonth(declarations.ofMonth(who, staged.key().period()));
    Optional<String> sameAs = sameAs(who, month, staged);
    if (sameAs.isPresent()) {
      return new Comparison(sameAs, Optional.empty(), Optional.empty());
    }
    return new Comparison(
        Optional.empty(), withFiled(who, month, staged), withEarlier(who, deposit, staged));
  }

  /** Only one with as many lines can be the same. */
  private Optional<String> sameAs(ActingFor who, FiledMonth month, Declaration staged) {
    return month.filed().stream()
        .filter(filed -> filed.totals().accepted() == staged.totals().read())
        .filter(filed -> differences.between(who, List.of(filed.id()), staged.id()).isNone())
        .map(filed -> filed.filingOrThrow().number().toString())
        .findFirst();
  }

  /** A supplementary declaration says nothing of the lines the month has already. */
  private Optional<Difference> withFiled(ActingFor who, FiledMonth month, Declaration staged) {
    List<Long> standing = month.standing().stream().map(Declaration::id).toList();
    return standing.isEmpty() || staged.kind() == Kind.SUPPLEMENTARY
        ? Optional.empty()
        : Optional.of(differences.between(who, standing, staged.id()));
  }

  private Optional<Comparison.Earlier> withEarlier(
      ActingFor who, Deposit deposit, Declaration staged) {
    return differences
        .stagedBefore(who, staged.key().period(), deposit.id())
        .map(
            before -> {
              Deposit earlier = deposits.get(before.depositId());
              return new Comparison.Earlier(
                  earlier.publicId(),
                  earlier.receivedAt(),
                  differences.between(who, List.of(before.declarationId()), staged.id()),
                  problems(who, before.depositId(), before.attempt()),
                  problems(who, deposit.id(), deposit.attempt()));
            });
  }

  private long problems(ActingFor who, long depositId, int attempt) {
    DepositFindings.Count count =
        findings.count(new FindingView(depositId, attempt, false, false, Set.of(who.affiliate())));
    return count.blocking() + count.warnings();
  }
}
