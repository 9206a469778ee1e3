package ma.tasrih.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.Mandate;
import ma.tasrih.identity.domain.Rights;
import ma.tasrih.kernel.AffiliateNumber;

/** The affiliates somebody may act for today. */
@ApplicationScoped
public class MyAffiliates {

  @Inject AffiliateRights rights;
  @Inject Clock clock;

  /** In order of number, each with what may be done; empty for the fund, which acts for nobody. */
  public List<AffiliateRight> list(Actor actor) {
    return switch (actor.role()) {
      case INSPECTOR, ADMIN -> List.of();
      case EMPLOYER, SHIPOWNER ->
          rights.own(actor.userId()).stream()
              .map(own -> new AffiliateRight(own.affiliate(), Rights.ofOwner(actor, own)))
              .filter(right -> reachedToDoSomething(actor, right))
              .toList();
      case ACCOUNTANT -> clients(actor);
    };
  }

  private List<AffiliateRight> clients(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    Map<AffiliateNumber, List<Mandate>> byClient =
        rights.mandates(actor.userId()).stream()
            .collect(Collectors.groupingBy(Mandate::affiliate, TreeMap::new, Collectors.toList()));
    return byClient.entrySet().stream()
        .map(
            client ->
                new AffiliateRight(
                    client.getKey(), Rights.ofAccountant(actor, client.getValue(), today)))
        .filter(right -> reachedToDoSomething(actor, right))
        .toList();
  }

  private static boolean reachedToDoSomething(Actor actor, AffiliateRight right) {
    return actor.reaches(right.affiliate()) && !right.scopes().isEmpty();
  }
}
