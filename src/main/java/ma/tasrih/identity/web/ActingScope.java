package ma.tasrih.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.Mandate;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.CurrentActor;

/** What may be done for the affiliate acted for, for the head of every page. */
@Named
@RequestScoped
public class ActingScope {

  @Inject private ActingAffiliate acting;
  @Inject private CurrentActor currentActor;
  @Inject private ActFor actFor;
  @Inject private AffiliateRights rights;
  @Inject private Clock clock;

  private Set<Scope> scopes = Set.of();
  private List<Mandate> mandates = List.of();

  @PostConstruct
  void load() {
    Optional<Actor> actor = currentActor.find().filter(one -> !one.isFund());
    Optional<ActingFor> who =
        actor.flatMap(
            one -> acting.current().flatMap(number -> actFor.find(one, number, Scope.READ)));
    scopes = who.map(ActingFor::scopes).orElse(Set.of());
    LocalDate today = LocalDate.now(clock);
    mandates =
        who
            .filter(found -> found.actor().role() == Role.ACCOUNTANT)
            .map(found -> rights.mandates(found.actor().userId(), found.affiliate()))
            .orElse(List.of())
            .stream()
            .filter(mandate -> mandate.isValid(today))
            .toList();
  }

  public Set<Scope> getScopes() {
    return scopes;
  }

  /** Whether the affiliate is a client's, under a mandate. */
  public boolean isMandate() {
    return !mandates.isEmpty();
  }

  /** Last day of the mandate; null while it is open. */
  public LocalDate getUntil() {
    boolean open = mandates.stream().anyMatch(mandate -> mandate.until().isEmpty());
    return open
        ? null
        : mandates.stream()
            .flatMap(mandate -> mandate.until().stream())
            .max(LocalDate::compareTo)
            .orElse(null);
  }

  /** Nothing but reading. */
  public boolean isReadOnly() {
    return scopes.equals(Set.of(Scope.READ));
  }

  public boolean isMayPrepare() {
    return scopes.contains(Scope.PREPARE);
  }

  public boolean isMayPay() {
    return scopes.contains(Scope.PAY);
  }

  public boolean isMayManage() {
    return scopes.contains(Scope.MANAGE);
  }
}
