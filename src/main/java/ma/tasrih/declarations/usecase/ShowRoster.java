package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.kernel.Refusal;

/** Shows the people of a roster, a part at a time. */
@ApplicationScoped
public class ShowRoster {

  @Inject private DownloadBudget budget;

  /**
   * @param offset of the first person, from 0
   * @throws Refusal when the actor may not read it, or has taken out what they may in a day
   */
  public List<RosterLine> people(ActingFor who, PrefilledRoster roster, long offset, int limit) {
    who.require(Scope.READ);
    List<RosterLine> people = roster.lines().values().stream().skip(offset).limit(limit).toList();
    budget.take(
        who.actor(),
        TakenOut.of(
            DownloadKind.LINES,
            who.affiliate(),
            who.affiliate() + "-" + roster.period(),
            people.size()));
    return people;
  }
}
