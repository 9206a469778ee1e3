package ma.tasrih.employers.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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

/**
 * Sets the months during which an affiliate's group cover replaces basic AMO. Declarations filed
 * before keep what they were computed with.
 */
@ApplicationScoped
public class ChangeGroupCover {

  private static final int MOST_SPANS = 20;

  @Inject private EmployerRegister register;
  @Inject private JournalWriter journal;

  /**
   * @param spans all of them, in any order; at most twenty
   * @throws Refusal when the affiliate is not there or the spans do not fit
   */
  @Transactional
  public void change(Actor actor, AffiliateNumber number, List<Employer.GroupCover> spans) {
    RequireRole.of(actor, Role.ADMIN);
    if (spans.size() > MOST_SPANS) {
      throw new Refusal(EmployerRefusal.GROUP_COVER_INVALID);
    }
    CoverSpans.check(spans);
    register.lock(number);
    Employer before =
        register.find(number).orElseThrow(() -> new Refusal(EmployerRefusal.EMPLOYER_NOT_FOUND));
    List<Employer.GroupCover> after = CoverSpans.sorted(spans);
    register.change(before.withGroupCover(after));
    journal.append(
        JournalEntry.of(
                actor.login(), EmployerAct.GROUP_COVER_CHANGED.name(), "EMPLOYER", number.digits())
            .withAffiliate(number)
            .withDetail(CoverSpans.change(before.groupCover(), after)));
  }
}
