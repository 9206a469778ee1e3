package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.tasrih.declarations.domain.AmountsToOrder;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.declarations.domain.FiledMonth;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.usecase.AmountToOrder;
import ma.tasrih.declarations.usecase.SubmitDeclaration;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositReview;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.PeopleChange;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finish.Comparison;
import ma.tasrih.intake.domain.finish.LinesTakenOut;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Money;

/** Tells somebody what filing a checked deposit would do. */
@ApplicationScoped
public class ReviewDeposit {

  @Inject private DepositDeclarations staged;
  @Inject private Declarations declarations;
  @Inject private MonthBefore monthBefore;
  @Inject private EmployerRegister employers;
  @Inject private AmountToOrder amountToOrder;
  @Inject private FiledInDeposit filedInDeposit;
  @Inject private RunDry runDry;
  @Inject private CompareDeposit compareDeposit;
  @Inject private LinesTakenOut linesTakenOut;
  @Inject private ActFor actFor;
  @Inject private DownloadBudget budget;

  /** Empty parts while the check is under way; what is filed already is no longer weighed. */
  public DepositReview review(Actor actor, SeenDeposit seen) {
    Deposit deposit = seen.deposit();
    boolean submitted = deposit.state() == DepositState.SUBMITTED;
    List<Declaration> declarations =
        deposit.isChecked()
            ? staged.of(deposit.id(), deposit.attempt()).stream()
                .filter(part -> seen.view().shows(part.key().affiliate()))
                .filter(part -> submitted || part.filing() == null)
                .toList()
            : List.of();
    Map<AffiliateNumber, Optional<ActingFor>> rights = new HashMap<>();
    for (Declaration declaration : declarations) {
      rights.computeIfAbsent(
          declaration.key().affiliate(), employer -> actFor.find(actor, employer, Scope.READ));
    }
    Map<AffiliateNumber, String> names = names(declarations);
    List<DepositReview.Part> parts = new ArrayList<>();
    for (Declaration declaration : declarations) {
      AffiliateNumber employer = declaration.key().affiliate();
      parts.add(
          part(
              rights.get(employer),
              deposit,
              declaration,
              names.getOrDefault(employer, ""),
              parts.size() < DepositReview.COMPARED));
    }
    return new DepositReview(
        parts,
        submitted ? filed(actor, deposit) : List.of(),
        mayFile(rights, parts),
        submitted ? 0 : takenOut(seen));
  }

  private int takenOut(SeenDeposit seen) {
    Deposit deposit = seen.deposit();
    return seen.view().whole() && deposit.purpose() == Deposit.Purpose.DECLARE
        ? linesTakenOut.byDecision(deposit.id())
        : 0;
  }

  /** Of the employers a page lists. */
  private Map<AffiliateNumber, String> names(List<Declaration> declarations) {
    Set<AffiliateNumber> listed =
        declarations.stream()
            .limit(DepositReview.LISTED)
            .map(declaration -> declaration.key().affiliate())
            .collect(Collectors.toSet());
    return employers.findAll(listed).stream()
        .collect(Collectors.toMap(Employer::number, Employer::companyName));
  }

  private List<DepositReview.Filed> filed(Actor actor, Deposit deposit) {
    return filedInDeposit.list(actor, deposit).stream().map(ReviewDeposit::filed).toList();
  }

  private static DepositReview.Filed filed(SubmitDeclaration.Filed filed) {
    return new DepositReview.Filed(filed.declaration(), filed.order());
  }

  private static boolean mayFile(
      Map<AffiliateNumber, Optional<ActingFor>> rights, List<DepositReview.Part> parts) {
    return parts.stream()
        .filter(DepositReview.Part::fileable)
        .map(part -> rights.get(part.declaration().key().affiliate()))
        .allMatch(right -> right.filter(who -> who.may(Scope.FILE)).isPresent());
  }

  private DepositReview.Part part(
      Optional<ActingFor> right,
      Deposit deposit,
      Declaration declaration,
      String company,
      boolean compared) {
    if (right.isEmpty()) {
      return new DepositReview.Part(
          declaration,
          "",
          Money.ZERO,
          Money.ZERO,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Comparison.NONE);
    }
    ActingFor who = right.get();
    AmountsToOrder amounts = amountToOrder.of(who, declaration);
    boolean waits = compared && deposit.state() != DepositState.SUBMITTED;
    return new DepositReview.Part(
        declaration,
        company,
        amounts.toOrder(),
        amounts.toRepay(),
        compared ? change(who, declaration) : Optional.empty(),
        compared ? correction(who, declaration, amounts) : Optional.empty(),
        waits && declaration.isFileable() ? runDry.outlook(declaration) : Optional.empty(),
        waits ? compareDeposit.of(who, deposit, declaration) : Comparison.NONE);
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
    PeopleChange change =
        PeopleChange.of(
            month.standing().stream().flatMap(one -> lines(who, one).stream()).toList(),
            lines(who, declaration));
    budget.note(
        who.actor(),
        TakenOut.of(
            DownloadKind.LINES,
            who.affiliate(),
            who.affiliate() + "-" + declaration.key().period(),
            change.firstAdded().size() + change.firstRemoved().size()));
    return change;
  }

  private List<DeclaredLine> lines(ActingFor who, Declaration declaration) {
    return declarations.lines(who, declaration.id(), 0, DepositReview.Correction.MOST_PEOPLE);
  }

  private Optional<DepositReview.Change> change(ActingFor who, Declaration declaration) {
    if (declaration.kind() != Kind.PRINCIPAL || declaration.totals().accepted() == 0) {
      return Optional.empty();
    }
    return monthBefore
        .compare(who, declaration)
        .map(
            before ->
                new DepositReview.Change(
                    before.since(),
                    before.due(),
                    before.dueBefore(),
                    before.people(),
                    before.peopleBefore(),
                    declarations.movements(who, declaration.id())));
  }
}
