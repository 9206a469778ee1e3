package ma.tasrih.identity.usecase.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.mandate.GrantedMandate;
import ma.tasrih.identity.domain.mandate.MandateRefusal;
import ma.tasrih.identity.domain.mandate.MandateUse;
import ma.tasrih.identity.domain.mandate.Mandates;
import ma.tasrih.identity.domain.people.FirmMember;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.usecase.people.MyFirm;
import ma.tasrih.journal.domain.ChainedEntry;
import ma.tasrih.journal.domain.JournalSearch;
import ma.tasrih.kernel.Refusal;

/** Mandates with their history, and what was done under each, as both sides may see them. */
@ApplicationScoped
public class ShowMandates {

  private static final int MOST_USES = 100;

  @Inject Mandates mandates;
  @Inject People people;
  @Inject MyFirm myFirm;
  @Inject JournalSearch journal;
  @Inject Clock clock;

  /** Whatever the affiliate ever granted, newest first; for all who may read for it as its own. */
  public List<GrantedMandate> of(ActingFor who) {
    return who.actor().role() == Role.ACCOUNTANT ? List.of() : mandates.of(who);
  }

  /** Whatever the actor's firm ever had, in order of affiliate. */
  public List<GrantedMandate> ofFirm(Actor actor) {
    return mandates.ofFirm(myFirm.of(actor).id());
  }

  /**
   * What the firm's people did under a mandate of the affiliate, newest first, a hundred at most.
   *
   * @throws Refusal when it is none of the affiliate's
   */
  public List<MandateUse> uses(ActingFor who, String publicId) {
    return uses(of(who).stream().filter(one -> one.publicId().equals(publicId)).findFirst());
  }

  /**
   * The same, for the firm itself.
   *
   * @throws Refusal when it is none of the firm's
   */
  public List<MandateUse> usesOfFirm(Actor actor, String publicId) {
    return uses(ofFirm(actor).stream().filter(one -> one.publicId().equals(publicId)).findFirst());
  }

  private List<MandateUse> uses(Optional<GrantedMandate> found) {
    GrantedMandate granted = found.orElseThrow(() -> new Refusal(MandateRefusal.MANDATE_NOT_FOUND));
    List<ChainedEntry> entries = new ArrayList<>();
    for (FirmMember member : people.ofFirm(granted.firm().id())) {
      entries.addAll(
          journal.acts(
              member.login(),
              granted.mandate().affiliate(),
              start(granted),
              end(granted),
              MOST_USES));
    }
    return entries.stream()
        .sorted(Comparator.comparing(ChainedEntry::at).reversed())
        .limit(MOST_USES)
        .map(ShowMandates::use)
        .toList();
  }

  private static MandateUse use(ChainedEntry chained) {
    return new MandateUse(
        chained.at(),
        chained.entry().actor(),
        chained.entry().act(),
        chained.entry().objectType(),
        chained.entry().objectId(),
        chained.entry().result());
  }

  private Instant start(GrantedMandate granted) {
    return midnight(granted.mandate().from());
  }

  private Instant end(GrantedMandate granted) {
    Optional<Instant> over = granted.mandate().until().map(last -> midnight(last.plusDays(1)));
    Instant latest = over.orElseGet(() -> clock.instant().plusSeconds(1));
    // The moment of the end itself belongs to it: a firm that renounces acts under the mandate.
    return granted.endedAt().map(at -> at.plusMillis(1)).filter(latest::isAfter).orElse(latest);
  }

  private Instant midnight(LocalDate day) {
    return day.atTime(LocalTime.MIDNIGHT).atZone(clock.getZone()).toInstant();
  }
}
