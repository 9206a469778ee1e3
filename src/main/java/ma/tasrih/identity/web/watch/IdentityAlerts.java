package ma.tasrih.identity.web.watch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import ma.tasrih.identity.domain.watch.Alert;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.usecase.watch.AcknowledgeAlert;
import ma.tasrih.identity.usecase.watch.ListAlerts;
import ma.tasrih.identity.usecase.watch.SwitchDownloads;
import ma.tasrih.identity.web.Language;

/** Behind {@code admin/identity/alerts.xhtml} and the notice on {@code admin/home.xhtml}. */
@Named("identityAlerts")
@RequestScoped
public class IdentityAlerts {

  private static final int SHOWN = 100;

  @Inject private CurrentActor currentActor;
  @Inject private ListAlerts listAlerts;
  @Inject private AcknowledgeAlert acknowledgeAlert;
  @Inject private SwitchDownloads switchDownloads;
  @Inject private Language language;

  private List<Alert> alerts;

  /** Takes off the list what the button pressed says; rows may have moved since they were shown. */
  public void acknowledge() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    String alert = faces.getExternalContext().getRequestParameterMap().get("alert");
    if (faces.isPostback() && alert != null && alert.matches("\\d{1,18}")) {
      acknowledgeAlert.acknowledge(currentActor.require(), Long.parseLong(alert));
      reopen();
    }
  }

  public void stopDownloads() throws IOException {
    switchDownloads.turn(currentActor.require(), true);
    reopen();
  }

  public void resumeDownloads() throws IOException {
    switchDownloads.turn(currentActor.require(), false);
    reopen();
  }

  private static void reopen() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/admin/identity/alerts.xhtml");
  }

  /** Open ones first. */
  public List<Alert> getAlerts() {
    if (alerts == null) {
      alerts = listAlerts.latest(currentActor.require(), SHOWN);
    }
    return alerts;
  }

  /** What an alert tells besides its kind, in words. */
  public String detail(Alert alert) {
    return AlertDetail.words(alert.kind(), alert.detail(), language.getLocale());
  }

  /** How many wait for somebody. */
  public int getOpen() {
    return listAlerts.open(currentActor.require());
  }

  public boolean isStopped() {
    return listAlerts.isStopped(currentActor.require());
  }
}
