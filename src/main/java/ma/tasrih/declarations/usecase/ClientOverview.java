package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.month.DueCalendar;
import ma.tasrih.declarations.domain.month.MonthStanding;
import ma.tasrih.employers.usecase.MyCompanies;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Money;

/** The affiliates somebody may act for, each with what is filed and what is due next. */
@ApplicationScoped
public class ClientOverview {

  @Inject private MyCompanies myCompanies;
  @Inject private ActFor actFor;
  @Inject private MonthsDue monthsDue;

  /**
   * One affiliate.
   *
   * @param lastFiled the last month of the last twelve that is declared
   * @param next the month to deal with now
   * @param toDeclare months over and not declared
   * @param owed open orders together
   */
  public record Client(
      AffiliateNumber number,
      String name,
      Optional<YearMonth> lastFiled,
      MonthStanding next,
      int toDeclare,
      Money owed) {}

  /** Those whose name or number holds the text, by name. */
  public List<Client> list(Actor actor, String search, int offset, int limit) {
    return myCompanies.find(actor, search, Integer.MAX_VALUE).stream()
        .skip(offset)
        .limit(limit)
        .map(company -> client(actor, company))
        .toList();
  }

  public int count(Actor actor, String search) {
    return myCompanies.find(actor, search, Integer.MAX_VALUE).size();
  }

  private Client client(Actor actor, MyCompanies.Company company) {
    DueCalendar due = monthsDue.of(actFor.require(actor, company.number(), Scope.READ));
    Optional<YearMonth> lastFiled =
        due.strip().stream()
            .filter(m -> m.state().compareTo(MonthStanding.State.FILED) >= 0)
            .map(MonthStanding::period)
            .reduce((earlier, later) -> later);
    return new Client(
        company.number(),
        company.name(),
        lastFiled,
        due.next(),
        due.toDeclare().size(),
        due.owed());
  }
}
