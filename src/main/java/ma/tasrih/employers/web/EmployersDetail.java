package ma.tasrih.employers.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.usecase.ChangeGroupCover;
import ma.tasrih.employers.usecase.ChangeStatus;
import ma.tasrih.employers.usecase.SearchEmployers;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;

/** Behind {@code admin/employers/detail.xhtml}: an affiliate, and its spans of group cover. */
@Named("employersDetail")
@ViewScoped
public class EmployersDetail implements Serializable {

  @Inject private CurrentActor currentActor;
  @Inject private SearchEmployers searchEmployers;
  @Inject private ChangeGroupCover changeGroupCover;
  @Inject private ChangeStatus changeStatus;

  private String number;
  private transient Employer employer;
  private LocalDate from;
  private LocalDate until;

  public void load() {
    employer = searchEmployers.find(currentActor.require(), number == null ? "" : number);
  }

  /** Adds the span typed in; one without an end lasts. */
  public void addCover() throws IOException {
    Actor actor = currentActor.require();
    load();
    List<Employer.GroupCover> spans = new ArrayList<>(employer.groupCover());
    spans.add(new Employer.GroupCover(from, until == null ? LocalDate.MAX : until));
    changeGroupCover.change(actor, employer.number(), spans);
    reopen();
  }

  /** Takes out the span whose button was pressed; the button says the day it begins. */
  public void removeCover() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    String begins = faces.getExternalContext().getRequestParameterMap().get("remove");
    if (!faces.isPostback() || begins == null) {
      return;
    }
    Actor actor = currentActor.require();
    load();
    changeGroupCover.change(
        actor,
        employer.number(),
        employer.groupCover().stream().filter(s -> !s.from().toString().equals(begins)).toList());
    reopen();
  }

  /** Closes the affiliation or opens it again, as the button says. */
  public void changeStatus() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    String asked = faces.getExternalContext().getRequestParameterMap().get("status");
    if (!faces.isPostback() || asked == null) {
      return;
    }
    Actor actor = currentActor.require();
    load();
    boolean close = asked.equals(Employer.Status.CLOSED.name());
    changeStatus.change(
        actor, employer.number(), close ? Employer.Status.CLOSED : Employer.Status.ACTIVE);
    reopen();
  }

  private void reopen() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(
        external.getRequestContextPath() + "/admin/employers/detail.xhtml?number=" + number);
  }

  public Employer getEmployer() {
    if (employer == null) {
      load();
    }
    return employer;
  }

  /** The last day of a span; null while it lasts. */
  public LocalDate end(Employer.GroupCover span) {
    return span.until().equals(LocalDate.MAX) ? null : span.until();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
