package ma.tasrih.employers.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.usecase.MyAffiliates;
import ma.tasrih.kernel.AffiliateNumber;

/** The companies somebody may act for, by name. */
@ApplicationScoped
public class MyCompanies {

  @Inject private MyAffiliates myAffiliates;
  @Inject private EmployerRegister employers;

  /** A company to act for. */
  public record Company(AffiliateNumber number, String name) {}

  /**
   * Those whose name or number holds a text, by name.
   *
   * @param search empty for all
   * @param most how many at most
   */
  public List<Company> find(Actor actor, String search, int most) {
    String wanted = search.strip().toLowerCase(Locale.ROOT);
    List<AffiliateNumber> own =
        myAffiliates.list(actor).stream().map(AffiliateRight::affiliate).toList();
    return employers.findAll(own).stream()
        .map(e -> new Company(e.number(), e.companyName()))
        .filter(
            c ->
                c.number().digits().contains(wanted)
                    || c.name().toLowerCase(Locale.ROOT).contains(wanted))
        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
        .limit(most)
        .toList();
  }

  /** The company acted for, when the register knows it. */
  public Optional<Employer> of(ActingFor who) {
    return employers.find(who.affiliate());
  }
}
