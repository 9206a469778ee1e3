package ma.tasrih.signin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.SecurityEvent;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.usecase.account.MyAccount;

/** Behind {@code account/security.xhtml}: all of one's means of signing in at one look. */
@Named("accountSecurity")
@RequestScoped
public class Security {

  private static final int SHOWN = 10;

  @Inject CurrentActor actor;
  @Inject MyAccount account;

  private List<OpenedSession> lastSignIns;
  private List<SecurityEvent> events;

  public boolean isApplication() {
    return account.secondFactors(actor.require()).contains(Proof.TOTP);
  }

  /** Whether there is any second factor, of whatever kind. */
  public boolean isProtected() {
    return !account.secondFactors(actor.require()).isEmpty();
  }

  public int getCodesLeft() {
    return account.recoveryCodesLeft(actor.require());
  }

  public int getDevices() {
    return account.devices(actor.require()).size();
  }

  public int getSessions() {
    return account.openSessions(actor.require()).size();
  }

  /** The newest first, ten at most. */
  public List<SecurityEvent> getEvents() {
    if (events == null) {
      events = account.lastEvents(actor.require()).stream().limit(SHOWN).toList();
    }
    return events;
  }

  public List<OpenedSession> getLastSignIns() {
    if (lastSignIns == null) {
      List<OpenedSession> all = account.lastSignIns(actor.require());
      lastSignIns = all.subList(0, Math.min(SHOWN, all.size()));
    }
    return lastSignIns;
  }
}
