package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.visit.KnownDevices;
import ma.tasrih.signin.usecase.SignInAct;

/** Makes a known browser a stranger again. */
@ApplicationScoped
@Transactional
public class ForgetDevice {

  @Inject KnownDevices devices;
  @Inject JournalWriter journal;

  /**
   * @throws Refusal {@link IdentityRefusal#NOT_FOUND} when it is none of the actor's
   */
  public void forget(Actor actor, long deviceId) {
    if (!devices.forget(actor.userId(), deviceId)) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    journal.append(SignInAct.DEVICE_FORGOTTEN.by(actor).withDetail(Long.toString(deviceId)));
  }
}
