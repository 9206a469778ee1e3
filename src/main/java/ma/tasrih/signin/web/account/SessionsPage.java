package ma.tasrih.signin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.signin.domain.visit.KnownDevice;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.usecase.account.ForgetDevice;
import ma.tasrih.signin.usecase.account.MyAccount;
import ma.tasrih.signin.usecase.session.CurrentSession;
import ma.tasrih.signin.usecase.session.EndOtherSessions;
import ma.tasrih.signin.usecase.session.EndSession;

/** Behind {@code account/sessions.xhtml}: sessions and known browsers, each with its end. */
@Named("accountSessions")
@RequestScoped
public class SessionsPage {

  @Inject CurrentActor actor;
  @Inject CurrentSession current;
  @Inject MyAccount account;
  @Inject EndSession endSession;
  @Inject EndOtherSessions endOthers;
  @Inject ForgetDevice forgetDevice;

  private List<OpenedSession> sessions;
  private List<KnownDevice> devices;

  public void end(String publicId) {
    endSession.end(actor.require(), publicId);
    AccountPages.go(AccountPages.SESSIONS);
  }

  public void endOthers() {
    endOthers.end(actor.require(), current.require());
    AccountPages.go(AccountPages.SESSIONS);
  }

  public void forget(long deviceId) {
    forgetDevice.forget(actor.require(), deviceId);
    AccountPages.go(AccountPages.SESSIONS);
  }

  public boolean isHere(OpenedSession session) {
    return session.id() == current.require().id();
  }

  public List<OpenedSession> getSessions() {
    if (sessions == null) {
      sessions = account.openSessions(actor.require());
    }
    return sessions;
  }

  public List<KnownDevice> getDevices() {
    if (devices == null) {
      devices = account.devices(actor.require());
    }
    return devices;
  }
}
