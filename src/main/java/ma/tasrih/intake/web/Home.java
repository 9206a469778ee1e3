package ma.tasrih.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import ma.tasrih.declarations.domain.month.DueCalendar;
import ma.tasrih.declarations.domain.month.MonthStanding;
import ma.tasrih.declarations.usecase.MonthsDue;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.intake.usecase.form.OpenForm;

/** Behind {@code employer/home.xhtml}: what is due and by when. */
@Named("intakeHome")
@RequestScoped
public class Home {

  private static final int OTHERS_SHOWN = 12;
  private static final int ROW = 6;

  @Inject private ActingAffiliate acting;
  @Inject private MonthsDue monthsDue;
  @Inject private OpenForm openForm;

  private DueCalendar calendar;
  private List<YearMonth> begun;
  private boolean prepares;

  @PostConstruct
  void load() {
    ActingFor who = acting.require(Scope.READ);
    prepares = who.may(Scope.PREPARE);
    calendar = monthsDue.of(who);
    begun = openForm.begun(who);
  }

  public DueCalendar getCalendar() {
    return calendar;
  }

  /** The month the page is about: to declare, or the last one over. */
  public MonthStanding getNext() {
    List<MonthStanding> toDeclare = calendar.toDeclare();
    return toDeclare.isEmpty()
        ? calendar.strip().get(calendar.strip().size() - 1)
        : toDeclare.get(0);
  }

  /** The other months to declare, newest first. */
  public List<MonthStanding> getOthers() {
    List<MonthStanding> all = calendar.toDeclare();
    return all.isEmpty() ? all : all.subList(1, Math.min(all.size(), OTHERS_SHOWN + 1));
  }

  /** Months to declare that are not shown. */
  public int getMoreOthers() {
    return Math.max(0, calendar.toDeclare().size() - 1 - OTHERS_SHOWN);
  }

  /** Whether a form was begun for a month. */
  public boolean begun(YearMonth period) {
    return begun.contains(period);
  }

  /** The last months, a row of six less when nothing was expected in its months. */
  public List<MonthStanding> getStrip() {
    List<MonthStanding> strip = calendar.strip();
    boolean empty =
        strip.stream().limit(ROW).allMatch(m -> m.state() == MonthStanding.State.BEFORE);
    return empty ? strip.subList(ROW, strip.size()) : strip;
  }

  /** Key of the word for a month's state. */
  public String word(MonthStanding month) {
    return switch (month.state()) {
      case BEFORE -> "month.state.before";
      case UPCOMING -> "month.state.upcoming";
      case TO_FILE -> "month.state.toFile";
      case LATE -> "month.state.late";
      case FILED -> "month.state.filed";
      case TO_PAY -> month.isLate() ? "month.state.payLate" : "month.state.toPay";
      case PAID -> "month.state.paid";
    };
  }

  public String tone(MonthStanding month) {
    return switch (month.state()) {
      case BEFORE, UPCOMING -> "none";
      case TO_FILE -> "wait";
      case TO_PAY -> month.isLate() ? "stop" : "wait";
      case LATE -> "stop";
      case FILED, PAID -> "ok";
    };
  }

  /** Where a month of the strip leads, from the context root. */
  public String link(MonthStanding month) {
    if (!prepares && month.orders().isEmpty()) {
      return "/employer/declarations/list.xhtml";
    }
    return switch (month.state()) {
      case TO_FILE, LATE, UPCOMING, BEFORE ->
          "/employer/intake/upload.xhtml?period=" + month.period();
      case FILED -> "/employer/declarations/list.xhtml";
      case TO_PAY, PAID -> Links.order(month.orders().get(0).reference().digits());
    };
  }
}
