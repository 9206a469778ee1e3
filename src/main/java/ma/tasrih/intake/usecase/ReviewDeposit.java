package ma.tasrih.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.AmountsToOrder;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.declarations.domain.FiledMonth;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.Rosters;
import ma.tasrih.declarations.usecase.AmountToOrder;
import ma.tasrih.declarations.usecase.SubmitDeclaration;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositReview;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.PeopleChange;
import ma.tasrih.kernel.Money;

/** Tells somebody what filing a checked deposit would do. */
@ApplicationScoped
public class ReviewDeposit {

  @Inject private DepositDeclarations staged;
  @Inject private Declarations declarations;
  @Inject private Rosters rosters;
  @Inject private EmployerRegister employers;
  @Inject private AmountToOrder amountToOrder;
  @Inject private FiledInDeposit filedInDeposit;
  @Inject private ActFor actFor;

  /** Empty parts while the check is under way. */
  public DepositReview review(Actor actor, Deposit deposit) {
    List<DepositReview.Part> parts = new ArrayList<>();
    if (deposit.isChecked()) {
      for (Declaration declaration : staged.of(deposit.id(), deposit.attempt())) {
        parts.add(part(actor, declaration, parts.size() < DepositReview.COMPARED));
      }
    }
    boolean submitted = deposit.state() == DepositState.SUBMITTED;
    return new DepositReview(
        parts, submitted ? filed(actor, deposit) : List.of(), mayFile(actor, parts));
  }

  private List<DepositReview.Filed> filed(Actor actor, Deposit deposit) {
    return filedInDeposit.list(actor, deposit).stream().map(ReviewDeposit::filed).toList();
  }

  private static DepositReview.Filed filed(SubmitDeclaration.Filed filed) {
    return new DepositReview.Filed(filed.declaration(), filed.order());
  }

  private boolean mayFile(Actor actor, List<DepositReview.Part> parts) {
    return parts.stream()
        .filter(DepositReview.Part::fileable)
        .allMatch(
            part ->
                actFor.find(actor, part.declaration().key().affiliate(), Scope.FILE).isPresent());
  }

  private DepositReview.Part part(Actor actor, Declaration declaration, boolean compared) {
    Optional<ActingFor> who = actFor.find(actor, declaration.key().affiliate(), Scope.READ);
    if (who.isEmpty()) {
      return new DepositReview.Part(
          declaration, "", Money.ZERO, Money.ZERO, Optional.empty(), Optional.empty());
    }
    AmountsToOrder amounts = amountToOrder.of(who.get(), declaration);
    String company =
        employers.find(declaration.key().affiliate()).map(Employer::companyName).orElse("");
    return new DepositReview.Part(
        declaration,
        company,
        amounts.toOrder(),
        amounts.toRepay(),
        compared ? change(who.get(), declaration) : Optional.empty(),
        compared ? correction(who.get(), declaration, amounts) : Optional.empty());
  }

  private Optional<DepositReview.Correction> correction(
      ActingFor who, Declaration declaration, AmountsToOrder amounts) {
    if (declaration.kind() != Kind.CORRECTIVE || !declaration.isFileable()) {
      return Optional.empty();
    }
    FiledMonth month = new FiledMonth(declarations.ofMonth(who, declaration.key().period()));
    int most = DepositReview.Correction.MOST_PEOPLE;
    boolean few = month.people() <= most && declaration.totals().accepted() <= most;
    return Optional.of(
        new DepositReview.Correction(
            month.due(),
            month.people(),
            few ? Optional.of(people(who, month, declaration)) : Optional.empty(),
            amounts.creditClaim(),
            amounts.allowanceClaim()));
  }

  private PeopleChange people(ActingFor who, FiledMonth month, Declaration declaration) {
    return PeopleChange.of(
        month.standing().stream().flatMap(one -> lines(who, one).stream()).toList(),
        lines(who, declaration));
  }

  private List<DeclaredLine> lines(ActingFor who, Declaration declaration) {
    return declarations.lines(who, declaration.id(), 0, DepositReview.Correction.MOST_PEOPLE);
  }

  private Optional<DepositReview.Change> change(ActingFor who, Declaration declaration) {
    if (declaration.kind() != Kind.PRINCIPAL || declaration.totals().accepted() == 0) {
      return Optional.empty();
    }
    return rosters
        .lastDeclaredMonth(who.affiliate(), declaration.key().period())
        .map(
            month -> {
              FiledMonth before = new FiledMonth(declarations.ofMonth(who, month));
              Money due = before.due();
              int people = before.people();
              return new DepositReview.Change(
                  month,
                  declaration.assessment().due().minus(due),
                  due,
                  declaration.totals().accepted() - people,
                  people,
                  declarations.movements(who, declaration.id()));
            });
  }
}
