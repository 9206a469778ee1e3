package ma.tasrih.declarations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.tasrih.declarations.domain.month.MonthStanding;
import ma.tasrih.declarations.usecase.ClientOverview;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.platform.Pager;

/** Behind {@code accountant/home.xhtml} and {@code shipowner/home.xhtml}: for whom one acts. */
@Named("declarationsClients")
@RequestScoped
public class Clients {

  private static final int SIZE = 25;

  @Inject private CurrentActor currentActor;
  @Inject private ClientOverview clientOverview;
  @Inject private ActingAffiliate acting;
  @Inject private Clock clock;

  private String text = "";
  private String page;
  private Pager pager;
  private List<ClientOverview.Client> clients;

  /**
   * Acts from now on for the affiliate whose button was pressed, and goes to its home page. The
   * button says the number itself: a row's place in the list may have changed since it was shown.
   */
  public void act() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    String affiliate = external.getRequestParameterMap().get("affiliate");
    if (faces.isPostback() && affiliate != null) {
      acting.choose(affiliate);
      external.redirect(external.getRequestContextPath() + "/employer/home.xhtml");
    }
  }

  public List<ClientOverview.Client> getClients() {
    if (clients == null) {
      clients = clientOverview.list(currentActor.require(), text, getPager().offset(), SIZE);
    }
    return clients;
  }

  public Pager getPager() {
    if (pager == null) {
      Actor actor = currentActor.require();
      pager =
          Pager.of(page, SIZE, clientOverview.count(actor, text), Pager.parameter("text", text));
    }
    return pager;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  /** The tone a month's state is shown in. */
  public String tone(MonthStanding month) {
    return switch (month.state()) {
      case LATE -> "stop";
      case TO_FILE, TO_PAY -> "wait";
      case FILED, PAID -> "ok";
      case BEFORE, UPCOMING -> "none";
    };
  }

  /** Key of the word for a month's state. */
  public String word(MonthStanding month) {
    return switch (month.state()) {
      case LATE -> "month.state.late";
      case TO_FILE -> "month.state.toFile";
      case TO_PAY -> "month.state.toPay";
      case FILED -> "month.state.filed";
      case PAID -> "month.state.paid";
      case BEFORE, UPCOMING -> "month.state.upcoming";
    };
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
