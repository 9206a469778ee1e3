package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.people.Colleague;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.domain.people.RightSet;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Gives one of a company's people another right; counts at the next click. */
@ApplicationScoped
public class ChangeRight {

  @Inject HeldColleagues held;
  @Inject AffiliateRights rights;
  @Inject JournalWriter journal;

  /**
   * @param login of somebody among the company's people
   * @throws Refusal {@link PeopleRefusal#LAST_ADMINISTRATOR} when nobody would be left to manage
   */
  @Transactional
  public void change(ActingFor who, String login, RightSet right) {
    List<Colleague> all = held.of(who);
    Colleague one = HeldColleagues.find(all, login);
    if (right != RightSet.ADMINISTRATOR) {
      held.letGo(who, one, all);
    }
    rights.putOwn(one.userId(), new AffiliateRight(who.affiliate(), right.scopes()));
    journal.append(
        HeldColleagues.entry(who, IdentityAct.RIGHT_CHANGED, one)
            .withDetail(one.right() + " " + right));
  }
}
