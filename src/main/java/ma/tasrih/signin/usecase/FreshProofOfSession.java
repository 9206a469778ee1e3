package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.identity.domain.FreshProof;

/** The fresh proof earlier features ask for, out of the session at hand. */
@ApplicationScoped
public class FreshProofOfSession implements FreshProof {

  @Inject StepUp stepUp;

  @Override
  public void require(Act act) {
    stepUp.require(
        switch (act) {
          case MANDATE -> StepUpReason.MANDATE;
          case USERS -> StepUpReason.USERS;
          case API_TOKEN -> StepUpReason.API_TOKEN;
        });
  }
}
