package ma.tasrih.identity.usecase.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.mandate.CompanyNames;
import ma.tasrih.identity.domain.mandate.GrantedMandate;
import ma.tasrih.kernel.AffiliateNumber;

/** What the clients are called that ever gave the actor's firm a mandate. */
@ApplicationScoped
public class NameClients {

  @Inject ShowMandates showMandates;
  @Inject CompanyNames names;

  /** By number; without those the register does not hold. */
  public Map<AffiliateNumber, String> of(Actor actor) {
    return names.of(
        showMandates.ofFirm(actor).stream()
            .map(GrantedMandate::mandate)
            .map(mandate -> mandate.affiliate())
            .collect(Collectors.toSet()));
  }
}
