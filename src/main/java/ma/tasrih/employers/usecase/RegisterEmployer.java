package ma.tasrih.employers.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRefusal;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Enters a new affiliate in the register. */
@ApplicationScoped
public class RegisterEmployer {

  @Inject private EmployerRegister register;
  @Inject private JournalWriter journal;

  /**
   * @throws Refusal when the number is taken or the spans of group cover do not fit
   */
  @Transactional
  public void register(Actor actor, Employer employer) {
    RequireRole.of(actor, Role.ADMIN);
    if (register.find(employer.number()).isPresent()) {
      throw new Refusal(EmployerRefusal.EMPLOYER_ALREADY_REGISTERED, employer.number().toString());
    }
    CoverSpans.check(employer.groupCover());
    register.add(employer);
    journal.append(
        JournalEntry.of(
                actor.login(),
                EmployerAct.EMPLOYER_REGISTERED.name(),
                "EMPLOYER",
                employer.number().digits())
            .withAffiliate(employer.number())
            .withDetail(employer.regime() + " " + employer.sector() + " " + employer.region()));
  }
}
