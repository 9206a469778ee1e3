package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.SecondFactor;

/** Which second factors somebody has, of all kinds there are. */
@ApplicationScoped
public class SecondFactors {

  @Inject @Any Instance<SecondFactor> kinds;

  /** Empty when a password is all there is. */
  public Set<Proof> of(long userId) {
    Set<Proof> enrolled = EnumSet.noneOf(Proof.class);
    for (SecondFactor kind : kinds) {
      if (kind.isEnrolled(userId)) {
        enrolled.add(kind.proof());
      }
    }
    return enrolled;
  }
}
