package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.people.Colleague;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Takes a company away from one of its people; what they did stays. */
@ApplicationScoped
public class RemoveColleague {

  @Inject HeldColleagues held;
  @Inject People people;
  @Inject JournalWriter journal;

  /**
   * @param login of somebody among the company's people
   * @throws Refusal {@link PeopleRefusal#LAST_ADMINISTRATOR} when nobody would be left to manage
   */
  @Transactional
  public void remove(ActingFor who, String login) {
    List<Colleague> all = held.of(who);
    Colleague one = HeldColleagues.find(all, login);
    held.letGo(who, one, all);
    people.remove(who, one.userId());
    journal.append(
        HeldColleagues.entry(who, IdentityAct.USER_REMOVED, one).withDetail(one.right().name()));
  }
}
