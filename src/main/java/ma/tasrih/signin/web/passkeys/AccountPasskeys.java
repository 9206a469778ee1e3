package ma.tasrih.signin.web.passkeys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.Asked;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.passkeys.Passkey;
import ma.tasrih.signin.usecase.StepUp;
import ma.tasrih.signin.usecase.StepUpReason;
import ma.tasrih.signin.usecase.passkeys.AddPasskey;
import ma.tasrih.signin.usecase.passkeys.ListPasskeys;
import ma.tasrih.signin.usecase.passkeys.RemovePasskey;
import ma.tasrih.signin.web.Entrance;

/** Behind {@code account/passkeys.xhtml}: the passkeys one has, and a form for another. */
@Named("accountPasskeys")
@RequestScoped
public class AccountPasskeys {

  private static final String PAGE = "/account/passkeys.xhtml";

  @Inject CurrentActor currentActor;
  @Inject ListPasskeys listPasskeys;
  @Inject AddPasskey addPasskey;
  @Inject RemovePasskey removePasskey;
  @Inject StepUp stepUp;
  @Inject Ceremony ceremony;
  @Inject Entrance entrance;
  @Inject Clock clock;

  private String label;
  private String answer;
  private List<Passkey> passkeys;

  /** Asks for a fresh proof first: a passkey opens the account. */
  public void open() {
    stepUp.require(StepUpReason.SECOND_FACTOR);
  }

  /** Keeps the passkey the browser's authenticator has just made. */
  public void add() {
    addPasskey.add(
        currentActor.require(),
        ceremony.take(),
        label == null ? "" : label,
        answer == null ? "" : answer);
    // Its owner has just been recognised: to ask for it again at once would be for nothing.
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    entrance.proven(request, currentActor.require(), Proof.PASSKEY);
    Asked.go(PAGE + "?done=added");
  }

  /** Forgets the passkey whose button was pressed. */
  public void remove() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String id = faces.getExternalContext().getRequestParameterMap().get("remove");
    if (faces.isPostback() && id != null) {
      removePasskey.remove(currentActor.require(), id);
      Asked.go(PAGE + "?done=removed");
    }
  }

  public List<Passkey> getPasskeys() {
    if (passkeys == null) {
      passkeys = listPasskeys.list(currentActor.require());
    }
    return passkeys;
  }

  /** The day of Casablanca on which a moment falls. */
  public LocalDate day(Instant moment) {
    return moment.atZone(clock.getZone()).toLocalDate();
  }

  /** The same, null for none. */
  public LocalDate lastDay(Optional<Instant> moment) {
    return moment.map(this::day).orElse(null);
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  /** What the authenticator answered; never shown again. */
  public String getAnswer() {
    return "";
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
