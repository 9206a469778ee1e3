package ma.tasrih.identity.usecase.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.Mandate;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.FirmNumber;
import ma.tasrih.identity.domain.mandate.Firms;
import ma.tasrih.identity.domain.mandate.MandateRefusal;
import ma.tasrih.identity.domain.mandate.Mandates;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/** Lets an accountant's firm act for an affiliate; counts from its first day on. */
@ApplicationScoped
public class GrantMandate {

  /** A year typed with a digit too many is no mandate for centuries. */
  private static final Period FURTHEST_START = Period.ofYears(1);

  private static final Period FURTHEST_END = Period.ofYears(10);

  @Inject ActFor actFor;
  @Inject FreshProof freshProof;
  @Inject Mandates mandates;
  @Inject Firms firms;
  @Inject RecordMandate recordMandate;
  @Inject Clock clock;

  /**
   * What is asked for.
   *
   * @param firmNumber as typed
   * @param more besides reading, which every mandate gives
   * @param from today or later, within a year
   * @param until last day, within ten years; empty for an open end
   */
  public record Wanted(
      String firmNumber, Set<Scope> more, LocalDate from, Optional<LocalDate> until) {

    public Wanted {
      more = Set.copyOf(more);
    }

    Set<Scope> scopes() {
      EnumSet<Scope> scopes = EnumSet.of(Scope.READ);
      scopes.addAll(more);
      scopes.retainAll(Scope.delegable());
      return scopes;
    }
  }

  /**
   * Adds the mandate and tells which firm it went to.
   *
   * @throws Refusal when the actor does not manage the affiliate or has not proved lately who they
   *     are; when no open firm has the number, the days do not fit or overlap with another mandate
   *     of the firm
   */
  @Transactional
  public Firm grant(Actor actor, AffiliateNumber affiliate, Wanted wanted) {
    ActingFor who = actFor.require(actor, affiliate, Scope.MANAGE);
    freshProof.require(FreshProof.Act.MANDATE);
    Firm firm =
        FirmNumber.parse(wanted.firmNumber())
            .flatMap(firms::byNumber)
            .filter(Firm::open)
            .orElseThrow(() -> new Refusal(MandateRefusal.FIRM_UNKNOWN));
    LocalDate today = LocalDate.now(clock);
    boolean past = wanted.from().isBefore(today);
    LocalDate latest = wanted.until().orElse(wanted.from());
    boolean far =
        wanted.from().isAfter(today.plus(FURTHEST_START))
            || latest.isAfter(today.plus(FURTHEST_END));
    if (far) {
      throw new Refusal(MandateRefusal.MANDATE_TOO_FAR);
    }
    if (past || wanted.until().map(last -> last.isBefore(wanted.from())).orElse(false)) {
      throw new Refusal(MandateRefusal.MANDATE_DATES);
    }
    if (mandates.hold(who, firm.id()).stream()
        .anyMatch(other -> other.overlaps(wanted.from(), wanted.until()))) {
      throw new Refusal(MandateRefusal.MANDATE_OVERLAPS);
    }
    recordMandate.add(
        new Mandate(firm.id(), affiliate, wanted.scopes(), wanted.from(), wanted.until(), false),
        actor.login());
    return firm;
  }
}
