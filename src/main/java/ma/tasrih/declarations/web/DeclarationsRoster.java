package ma.tasrih.declarations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RegistrationRequest;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.declarations.usecase.FindRegistrations;
import ma.tasrih.declarations.usecase.MonthsDue;
import ma.tasrih.declarations.usecase.RosterOf;
import ma.tasrih.declarations.usecase.ShowRoster;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.identity.web.Language;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.Pager;
import ma.tasrih.platform.RefusalTexts;

/**
 * Behind {@code employer/declarations/roster.xhtml}: who is expected, and who waits for a number.
 */
@Named("declarationsRoster")
@RequestScoped
public class DeclarationsRoster {

  private static final int SIZE = 100;

  @Inject private ActingAffiliate acting;
  @Inject private RosterOf rosterOf;
  @Inject private FindRegistrations findRegistrations;
  @Inject private ShowRoster showRoster;
  @Inject private MonthsDue monthsDue;
  @Inject private Language language;
  @Inject private Revealed revealed;

  private String period;
  private String page;
  private boolean shown;
  private YearMonth month;
  private PrefilledRoster roster;
  private List<RegistrationRequest> requests;
  private List<RosterLine> shownPeople;
  private Pager pager;

  public void load() {
    ActingFor who = acting.require(Scope.READ);
    month = month(who);
    shown = revealed.take("ROSTER", who.affiliate() + "-" + month);
    roster = rosterOf.roster(who, month).orElse(null);
    requests = findRegistrations.ofEmployer(who);
    int people = roster == null ? 0 : roster.lines().size();
    pager = Pager.of(page, SIZE, people, Pager.parameter("period", month.toString()));
    shownPeople = roster == null ? List.of() : people(who);
  }

  private List<RosterLine> people(ActingFor who) {
    try {
      return showRoster.people(who, roster, pager.offset(), SIZE);
    } catch (Refusal spent) { // how many there are is shown all the same
      String why = RefusalTexts.of(spent, language.getLocale());
      FacesContext.getCurrentInstance()
          .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
      return List.of();
    }
  }

  /** The month asked for, else the one to deal with now. */
  private YearMonth month(ActingFor who) {
    try {
      return YearMonth.parse(period == null ? "" : period);
    } catch (DateTimeException notAMonth) {
      return monthsDue.of(who).next().period();
    }
  }

  public YearMonth getMonth() {
    return month;
  }

  /** Null when nothing is known of the month's people. */
  public PrefilledRoster getRoster() {
    return roster;
  }

  /** The people of this part of the list; nobody when too many were shown today. */
  public List<RosterLine> getPeople() {
    return shownPeople;
  }

  public List<RegistrationRequest> getRequests() {
    return requests;
  }

  /** Whether the numbers of this view were asked for. */
  public boolean isShown() {
    return shown;
  }

  public Pager getPager() {
    return pager;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
