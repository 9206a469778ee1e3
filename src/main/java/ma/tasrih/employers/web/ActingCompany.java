package ma.tasrih.employers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.usecase.MyCompanies;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.web.ActingAffiliate;

/** The company acted for, for the head of every page: {@code #{actingCompany.name}}. */
@Named
@RequestScoped
public class ActingCompany {

  @Inject private ActingAffiliate acting;
  @Inject private MyCompanies myCompanies;

  private String name;

  public boolean isChosen() {
    return acting.current().isPresent();
  }

  /** The company's name, else its number; empty when none is chosen. */
  public String getName() {
    if (name == null) {
      name =
          acting
              .current()
              .map(
                  number ->
                      myCompanies
                          .of(acting.require(Scope.READ))
                          .map(Employer::companyName)
                          .orElse(number.digits()))
              .orElse("");
    }
    return name;
  }
}
