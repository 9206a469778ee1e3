package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.identity.domain.SecondFactors;
import ma.tasrih.signin.domain.code.RecoveryCodes;
import ma.tasrih.signin.domain.code.TotpSecrets;

/** Takes application and recovery codes away, when the fund lets somebody begin anew. */
@ApplicationScoped
public class ForgetCodes implements SecondFactors {

  @Inject TotpSecrets secrets;
  @Inject RecoveryCodes recovery;

  @Override
  public void removeAll(long userId) {
    secrets.remove(userId);
    recovery.removeAll(userId);
  }
}
