package ma.tasrih.signin.web.eid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.Language;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.signin.domain.eid.EidLink;
import ma.tasrih.signin.usecase.eid.FindEid;
import ma.tasrih.signin.usecase.eid.UnlinkEid;

/** The e-ID on the sign-in page and behind {@code account/e-id.xhtml}. */
@Named("eid")
@RequestScoped
public class EidWords {

  @Inject FindEid find;
  @Inject UnlinkEid unlink;
  @Inject EidVisit visit;
  @Inject CurrentActor currentActor;
  @Inject Language language;
  @Inject Clock clock;

  private String problem;

  public boolean isOffered() {
    return find.isOffered();
  }

  /** What went wrong with the last visit to the provider, told once; empty when nothing did. */
  public String getProblem() {
    if (problem == null) {
      boolean postback = FacesContext.getCurrentInstance().isPostback();
      problem =
          postback
              ? ""
              : visit.tell().map(why -> RefusalTexts.of(why, language.getLocale())).orElse("");
    }
    return problem;
  }

  public boolean isLinked() {
    return find.of(currentActor.require()).isPresent();
  }

  /** The day of Casablanca it was linked on; null when it is not. */
  public LocalDate getLinkedOn() {
    return find.of(currentActor.require())
        .map(EidLink::linkedAt)
        .map(at -> at.atZone(clock.getZone()).toLocalDate())
        .orElse(null);
  }

  /** Takes the e-ID off the account. */
  public void remove() throws IOException {
    unlink.unlink(currentActor.require());
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + EidStartServlet.ACCOUNT);
  }
}
