package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.people.WhoIs;
import ma.tasrih.intake.domain.DepositReview;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finish.FinishDecision;
import ma.tasrih.intake.domain.finish.FinishDecisions;
import ma.tasrih.intake.domain.finish.LinesLeft;
import ma.tasrih.kernel.AffiliateNumber;

/** Looks at what was decided about files that were not filed whole. */
@ApplicationScoped
public class FindDecisions {

  /** Decisions looked through for lines left; a year of them and more. */
  private static final int LOOKED_THROUGH = 60;

  @Inject private FinishDecisions decisions;
  @Inject private Declarations declarations;
  @Inject private ActFor actFor;
  @Inject private WhoIs whoIs;

  /** A decision and under which name whoever took it appears. */
  public record Decided(FinishDecision decision, String by) {}

  /** Lines still to be declared, the newest decision first. */
  public List<LinesLeft> left(ActingFor who) {
    return decisions.open(who, LOOKED_THROUGH).stream()
        .map(one -> LinesLeft.of(one, declarations.ofMonth(who, one.period())))
        .filter(one -> one.lines() > 0)
        .toList();
  }

  /** Keys of the files put aside. */
  public Set<Long> putAside(ActingFor who) {
    return new HashSet<>(decisions.putAside(who));
  }

  /** That a file was put aside, as told of the first of its months that was. */
  public Optional<Decided> putAside(Actor actor, SeenDeposit seen, DepositReview review) {
    return review.parts().stream()
        .limit(DepositReview.COMPARED)
        .map(DepositReview.Part::declaration)
        .filter(part -> part.filing() == null)
        .flatMap(
            part ->
                actFor
                    .find(actor, part.key().affiliate(), Scope.READ)
                    .flatMap(w -> decisions.find(w, seen.deposit().id(), part.key().period()))
                    .stream())
        .filter(one -> one.way() == FinishDecision.Way.STOPPED)
        .findFirst()
        .map(this::decided);
  }

  /** What was decided when a declaration was filed without all lines of its file. */
  public Optional<Decided> ofDeclaration(Actor actor, AffiliateNumber affiliate, String number) {
    return actFor
        .find(actor, affiliate, Scope.READ)
        .flatMap(who -> decisions.ofDeclaration(who, number))
        .map(this::decided);
  }

  private Decided decided(FinishDecision decision) {
    return new Decided(decision, whoIs.name(decision.decidedBy()));
  }
}
