package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.people.AffiliateRegions;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.domain.people.Reach;
import ma.tasrih.identity.domain.people.Reaches;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Says which affiliates an inspector looks after; counts at the next click. */
@ApplicationScoped
public class SetReach {

  private static final int MOST_CASES = 500;
  private static final int LONGEST_DETAIL = 480;

  @Inject FreshProof freshProof;
  @Inject People people;
  @Inject Reaches reaches;
  @Inject AffiliateRegions affiliates;
  @Inject JournalWriter journal;

  /**
   * @param reach at most 500 single affiliates, each in the register
   * @throws Refusal when the account is no inspector's, or an affiliate is not there
   */
  @Transactional
  public void set(Actor actor, long userId, Reach reach) {
    RequireRole.of(actor, Role.ADMIN);
    freshProof.require(FreshProof.Act.USERS);
    people
        .holdUser(userId)
        .filter(user -> user.role() == Role.INSPECTOR)
        .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
    boolean known = reach.caseLoad().stream().allMatch(one -> affiliates.of(one).isPresent());
    if (!known || reach.caseLoad().size() > MOST_CASES) {
      throw new Refusal(PeopleRefusal.OPENING_INCOMPLETE);
    }
    reaches.put(userId, reach);
    journal.append(
        JournalEntry.of(
                actor.login(), IdentityAct.REACH_CHANGED.name(), "USER", Long.toString(userId))
            .withDetail(told(reach)));
  }

  private static String told(Reach reach) {
    if (reach.national()) {
      return "national";
    }
    if (reach.isNothing()) {
      return "nothing";
    }
    String text =
        reach.regions().stream().sorted().collect(Collectors.joining(" "))
            + " "
            + reach.caseLoad().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(" "));
    return text.strip().substring(0, Math.min(LONGEST_DETAIL, text.strip().length()));
  }
}
