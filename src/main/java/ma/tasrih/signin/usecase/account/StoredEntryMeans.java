package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ma.tasrih.identity.domain.EntryMeans;
import ma.tasrih.signin.domain.ResetLinks;
import ma.tasrih.signin.domain.code.RecoveryCodes;
import ma.tasrih.signin.domain.code.TotpSecrets;
import ma.tasrih.signin.domain.eid.EidLinks;
import ma.tasrih.signin.domain.passkeys.Passkeys;
import ma.tasrih.signin.domain.visit.KnownDevices;
import ma.tasrih.signin.domain.visit.Sessions;

/** Takes away what somebody comes in with, when the fund lets them begin anew or shows them out. */
@ApplicationScoped
public class StoredEntryMeans implements EntryMeans {

  @Inject TotpSecrets secrets;
  @Inject RecoveryCodes recovery;
  @Inject Passkeys passkeys;
  @Inject EidLinks eids;
  @Inject Sessions sessions;
  @Inject KnownDevices devices;
  @Inject ResetLinks links;
  @Inject Clock clock;

  @Override
  public void forgetSecondFactors(long userId) {
    secrets.remove(userId);
    recovery.removeAll(userId);
    passkeys.removeAll(userId);
    eids.remove(userId);
  }

  @Override
  public void endVisits(long userId) {
    Instant now = clock.instant();
    sessions.endOthers(userId, 0, Sessions.End.CLOSED, now);
    devices.forgetAll(userId);
    links.endAll(userId, now);
  }
}
