package ma.tasrih.intake.usecase.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.declarations.domain.DepositPart;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.MyAffiliates;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finding.DepositFindings;
import ma.tasrih.intake.domain.finding.FindingView;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * Decides what of a deposit somebody sees: the parts of affiliates they may read for, whoever sent
 * it. So the employer keeps what its accountant made when the mandate ends, and the accountant the
 * parts of all others. What could be tied to no affiliate, and the parts refused because their
 * employer was none of the sender's, the sender alone sees; so too a deposit without any part, as
 * long as they may read for whom it was sent, or for anybody when it named nobody.
 */
@ApplicationScoped
public class VisibleDeposit {

  @Inject Deposits deposits;
  @Inject DepositDeclarations declarations;
  @Inject DepositFindings findings;
  @Inject MyAffiliates myAffiliates;

  public Optional<SeenDeposit> find(Actor actor, String publicId) {
    return deposits.candidate(publicId).flatMap(deposit -> see(actor, deposit));
  }

  public Optional<SeenDeposit> see(Actor actor, Deposit deposit) {
    return see(actor, deposit, readable(actor));
  }

  /** Those of some deposits of which something is seen, in their order. */
  List<SeenDeposit> seeAll(Actor actor, Collection<Deposit> some) {
    Set<AffiliateNumber> readable = readable(actor);
    return some.stream().flatMap(deposit -> see(actor, deposit, readable).stream()).toList();
  }

  private Set<AffiliateNumber> readable(Actor actor) {
    return myAffiliates.list(actor).stream()
        .filter(right -> right.scopes().contains(Scope.READ))
        .map(AffiliateRight::affiliate)
        .collect(Collectors.toSet());
  }

  private Optional<SeenDeposit> see(Actor actor, Deposit deposit, Set<AffiliateNumber> readable) {
    boolean sender = deposit.userId() == actor.userId();
    int shown = deposit.checkedAttempt(); // that of the last check that ended, another may run
    List<DepositPart> parts = shown > 0 ? declarations.parts(deposit.id(), shown) : List.of();
    Set<AffiliateNumber> taken = affiliates(parts, part -> !part.refused());
    if (taken.isEmpty()) {
      return sender && maySeeWithoutParts(actor, deposit, readable)
          ? Optional.of(whole(deposit))
          : Optional.empty();
    }
    Set<AffiliateNumber> seen = new HashSet<>(taken);
    seen.retainAll(readable);
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    Set<AffiliateNumber> refused = affiliates(parts, DepositPart::refused);
    refused.removeAll(taken);
    if (sender) {
      refused.stream().filter(actor::reaches).forEach(seen::add);
    }
    boolean whole = seen.size() == taken.size() + refused.size();
    boolean strays = sender && actor.only().isEmpty();
    FindingView view =
        whole
            ? FindingView.whole(deposit.id(), deposit.checkedAttempt())
            : new FindingView(deposit.id(), shown, false, strays, seen);
    return Optional.of(seen(deposit, view, parts, sender ? ended(actor, parts, seen) : List.of()));
  }

  private static boolean maySeeWithoutParts(
      Actor actor, Deposit deposit, Set<AffiliateNumber> readable) {
    AffiliateNumber about = deposit.about();
    return about == null ? !readable.isEmpty() && actor.only().isEmpty() : readable.contains(about);
  }

  private static Set<AffiliateNumber> affiliates(
      List<DepositPart> parts, Predicate<DepositPart> which) {
    return parts.stream()
        .filter(which)
        .map(DepositPart::affiliate)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whose part would be filed with the others, were it still the sender's to file. */
  private static List<AffiliateNumber> ended(
      Actor actor, List<DepositPart> parts, Set<AffiliateNumber> seen) {
    return parts.stream()
        .filter(part -> part.waits() && !seen.contains(part.affiliate()))
        .map(DepositPart::affiliate)
        .filter(actor::reaches)
        .distinct()
        .toList();
  }

  private static SeenDeposit whole(Deposit deposit) {
    return new SeenDeposit(
        deposit, FindingView.whole(deposit.id(), deposit.checkedAttempt()), List.of());
  }

  private SeenDeposit seen(
      Deposit deposit, FindingView view, List<DepositPart> parts, List<AffiliateNumber> ended) {
    List<DepositPart> shown = parts.stream().filter(part -> view.shows(part.affiliate())).toList();
    DepositState state = state(deposit.state(), shown);
    if (view.whole()) {
      return new SeenDeposit(deposit.in(state), view, ended);
    }
    DepositFindings.Count count = findings.count(view);
    int lines = shown.stream().mapToInt(DepositPart::read).sum();
    return new SeenDeposit(
        deposit.asSeen(state, lines, count.blocking() + ended.size(), count.warnings()),
        view,
        ended);
  }

  /** Each part is filed by itself: what is filed of others' says nothing of one's own. */
  private static DepositState state(DepositState all, List<DepositPart> shown) {
    boolean waits = shown.stream().anyMatch(DepositPart::waits);
    boolean filed = shown.stream().anyMatch(DepositPart::filed);
    return switch (all) {
      case RECEIVED, CHECKING -> all;
      case CHECKED, REJECTED, SUBMITTED ->
          waits ? DepositState.CHECKED : filed ? DepositState.SUBMITTED : DepositState.REJECTED;
    };
  }
}
