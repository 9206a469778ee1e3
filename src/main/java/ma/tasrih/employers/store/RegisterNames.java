package ma.tasrih.employers.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.mandate.CompanyNames;
import ma.tasrih.kernel.AffiliateNumber;

/** Tells a firm what the clients are called that gave it a mandate. */
@ApplicationScoped
public class RegisterNames implements CompanyNames {

  @Inject EmployerRegister register;

  @Override
  public Map<AffiliateNumber, String> of(Collection<AffiliateNumber> affiliates) {
    return register.findAll(affiliates).stream()
        .collect(Collectors.toMap(Employer::number, Employer::companyName));
  }
}
