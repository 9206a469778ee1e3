package ma.tasrih.declarations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.tasrih.declarations.domain.roster.RegistrationRequest;
import ma.tasrih.declarations.usecase.AnswerRegistration;
import ma.tasrih.declarations.usecase.FindRegistrations;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.Asked;
import ma.tasrih.platform.Pager;

/** Behind {@code admin/declarations/registrations.xhtml} and {@code admin/home.xhtml}. */
@Named("declarationsRegistrations")
@RequestScoped
public class DeclarationsRegistrations {

  private static final int SIZE = 25;

  @Inject private CurrentActor currentActor;
  @Inject private FindRegistrations findRegistrations;
  @Inject private AnswerRegistration answerRegistration;
  @Inject private Revealed revealed;

  private String page;
  private boolean shown;
  private Pager pager;
  private List<RegistrationRequest> requests;

  /** Before the first look, which is refused to all but administrators. */
  public void look() {
    findRegistrations.openCount(currentActor.require());
    shown = revealed.take("REGISTRATIONS", "open");
  }

  /**
   * Gives the number typed in beside the request whose button was pressed. Button and field carry
   * the request's id: a row's place in the list may have changed since it was shown.
   */
  public void answer() {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    String request = external.getRequestParameterMap().get("request");
    if (!faces.isPostback() || request == null || !request.matches("\\d{1,18}")) {
      return;
    }
    answerRegistration.answer(
        currentActor.require(), Long.parseLong(request), typed(Long.parseLong(request)));
    Asked.go("/admin/declarations/registrations.xhtml?done=answered");
  }

  /** What was typed in beside a request. */
  public String typed(long requestId) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault("number-" + requestId, "");
  }

  /** Oldest first. */
  public List<RegistrationRequest> getRequests() {
    if (requests == null) {
      requests = findRegistrations.open(currentActor.require(), getPager().offset(), SIZE);
    }
    return requests;
  }

  /** Whether the numbers of this view were asked for. */
  public boolean isShown() {
    return shown;
  }

  public Pager getPager() {
    if (pager == null) {
      pager = Pager.of(page, SIZE, findRegistrations.openCount(currentActor.require()), "");
    }
    return pager;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  /** Whether a number was just given. */
  public boolean isAnswered() {
    return "answered".equals(Asked.done());
  }
}
