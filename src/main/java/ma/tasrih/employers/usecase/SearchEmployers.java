package ma.tasrih.employers.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRefusal;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.employers.domain.EmployerSearch;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.identity.usecase.people.InspectorReach;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/**
 * Looks affiliates up in the register; for the fund's own people only, and for an inspector only
 * those they look after.
 */
@ApplicationScoped
public class SearchEmployers {

  @Inject private EmployerRegister register;
  @Inject private InspectorReach reach;

  public List<Employer> list(Actor actor, EmployerSearch wanted, int offset, int limit) {
    RequireRole.of(actor, Role.INSPECTOR, Role.ADMIN);
    return register.search(wanted.within(reach.of(actor)), offset, limit);
  }

  public long count(Actor actor, EmployerSearch wanted) {
    RequireRole.of(actor, Role.INSPECTOR, Role.ADMIN);
    return register.count(wanted.within(reach.of(actor)));
  }

  /**
   * @throws Refusal when no affiliate the actor looks after has that number
   */
  public Employer find(Actor actor, String number) {
    RequireRole.of(actor, Role.INSPECTOR, Role.ADMIN);
    return AffiliateNumber.parse(number)
        .filter(parsed -> reach.includes(actor, parsed))
        .flatMap(register::find)
        .orElseThrow(() -> new Refusal(EmployerRefusal.EMPLOYER_NOT_FOUND));
  }
}
