package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.identity.domain.SecondFactors;
import ma.tasrih.signin.domain.code.RecoveryCodes;
import ma.tasrih.signin.domain.code.TotpSecrets;
import ma.tasrih.signin.domain.eid.EidLinks;
import ma.tasrih.signin.domain.passkeys.Passkeys;

/**
 * Takes application, recovery codes, passkeys and e-ID away, when the fund lets somebody begin
 * anew.
 */
@ApplicationScoped
public class ForgetCodes implements SecondFactors {

  @Inject TotpSecrets secrets;
  @Inject RecoveryCodes recovery;
  @Inject Passkeys passkeys;
  @Inject EidLinks eids;

  @Override
  public void removeAll(long userId) {
    secrets.remove(userId);
    recovery.removeAll(userId);
    passkeys.removeAll(userId);
    eids.remove(userId);
  }
}
