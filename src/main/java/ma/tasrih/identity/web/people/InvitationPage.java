package ma.tasrih.identity.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.InvitationToken;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.usecase.people.AcceptInvitation;
import ma.tasrih.identity.usecase.people.AttachInvitation;
import ma.tasrih.identity.usecase.people.FindInvitation;
import ma.tasrih.identity.web.Asked;
import ma.tasrih.identity.web.CurrentVisit;
import ma.tasrih.identity.web.Language;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.faces.FieldOfRefusal;

/**
 * Behind {@code invitation.xhtml}. The token comes in the part of the address that browsers keep to
 * themselves; the page posts it once, and from then on the session knows its hash.
 */
@Named("identityInvitation")
@RequestScoped
public class InvitationPage {

  private static final String PAGE = "/invitation.xhtml";

  @Inject private InvitationVisit visit;
  @Inject private FindInvitation findInvitation;
  @Inject private AcceptInvitation acceptInvitation;
  @Inject private AttachInvitation attachInvitation;
  @Inject private CurrentActor currentActor;
  @Inject private CurrentVisit me;
  @Inject private Language language;

  private Invitation invitation;
  private String code;
  private String login;
  private String name;
  private String password;
  private String again;

  @PostConstruct
  void load() {
    if (!visit.tokenHash().isEmpty()) {
      try {
        invitation = findInvitation.open(visit.tokenHash());
      } catch (Refusal notOpen) {
        visit.end();
        tell(notOpen);
      }
    }
  }

  /** Takes the code typed, or put in by the page itself. */
  public void open() {
    String hash = InvitationToken.parse(text(code)).map(InvitationToken::hash).orElse("");
    code = null;
    try {
      findInvitation.open(hash);
      visit.begin(hash);
      Asked.go(PAGE);
    } catch (Refusal refusal) {
      tell(refusal);
    }
  }

  /** Makes an account, then lets its owner sign in. */
  public void create() {
    if (!text(password).equals(text(again))) {
      tell(new Refusal(PeopleRefusal.PASSWORDS_DIFFER));
      return;
    }
    try {
      acceptInvitation.accept(
          visit.tokenHash(),
          new AcceptInvitation.NewAccount(
              text(login).strip().toLowerCase(Locale.ROOT), text(name), text(password)));
      visit.end();
      Asked.go(PAGE + "?done=true");
    } catch (Refusal refusal) {
      tell(refusal);
    }
  }

  /** Gives what is offered to the account signed in with. */
  public void attach() {
    try {
      attachInvitation.attach(currentActor.require(), visit.tokenHash());
      visit.end();
      Asked.go(me.getHome());
    } catch (Refusal refusal) {
      tell(refusal);
    }
  }

  private void tell(Refusal refusal) {
    FieldOfRefusal.tell(FacesContext.getCurrentInstance(), refusal, language.getLocale());
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  /** Null before one was shown. */
  public Invitation getInvitation() {
    return invitation;
  }

  /** Whether an account was just made. */
  public boolean isDone() {
    return "true".equals(Asked.done()) && invitation == null;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
