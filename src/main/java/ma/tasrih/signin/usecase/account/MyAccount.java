package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.code.RecoveryCodes;
import ma.tasrih.signin.domain.visit.KnownDevice;
import ma.tasrih.signin.domain.visit.KnownDevices;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Sessions;
import ma.tasrih.signin.usecase.FindDevice;
import ma.tasrih.signin.usecase.SecondFactors;

/** What somebody sees of their own means of signing in; never another's. */
@ApplicationScoped
public class MyAccount {

  private static final int MOST = 20;

  @Inject SecondFactors factors;
  @Inject RecoveryCodes recovery;
  @Inject KnownDevices devices;
  @Inject Sessions sessions;
  @Inject Clock clock;

  public Set<Proof> secondFactors(Actor actor) {
    return factors.of(actor.userId());
  }

  public int recoveryCodesLeft(Actor actor) {
    return recovery.left(actor.userId());
  }

  /** Browsers known, the last used first. */
  public List<KnownDevice> devices(Actor actor) {
    return devices.of(actor.userId(), clock.instant().minus(FindDevice.KEPT));
  }

  /** At most twenty, the last seen first. */
  public List<OpenedSession> openSessions(Actor actor) {
    return sessions.openOf(actor.userId(), MOST);
  }

  /** At most twenty, the newest first. */
  public List<OpenedSession> lastSignIns(Actor actor) {
    return sessions.lastOf(actor.userId(), MOST);
  }
}
