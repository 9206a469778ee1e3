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
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/** Closes an affiliation, after which nothing can be filed, or opens it again. */
@ApplicationScoped
public class ChangeStatus {

  @Inject private EmployerRegister register;
  @Inject private JournalWriter journal;

  /**
   * @throws Refusal when no affiliate has that number
   */
  @Transactional
  public void change(Actor actor, AffiliateNumber number, Employer.Status status) {
    RequireRole.of(actor, Role.ADMIN);
    register.lock(number);
    Employer before =
        register.find(number).orElseThrow(() -> new Refusal(EmployerRefusal.EMPLOYER_NOT_FOUND));
    register.change(before.withStatus(status));
    journal.append(
        JournalEntry.of(
                actor.login(),
                EmployerAct.EMPLOYER_STATUS_CHANGED.name(),
                "EMPLOYER",
                number.digits())
            .withAffiliate(number)
            .withDetail(before.status() + " " + status));
  }
}
