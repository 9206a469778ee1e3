package ma.tasrih.employers.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.people.AffiliateRegions;
import ma.tasrih.kernel.AffiliateNumber;

/** Tells whoever gives out rights where an affiliate is. */
@ApplicationScoped
public class RegisterRegions implements AffiliateRegions {

  @Inject EmployerRegister register;

  @Override
  public Optional<String> of(AffiliateNumber affiliate) {
    return register.find(affiliate).map(Employer::region);
  }
}
