package ma.tasrih.signin.usecase.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.signin.domain.passkeys.Passkey;
import ma.tasrih.signin.domain.passkeys.Passkeys;

/** The passkeys somebody has, oldest first. */
@ApplicationScoped
public class ListPasskeys {

  @Inject Passkeys passkeys;

  public List<Passkey> list(Actor actor) {
    return passkeys.ofUser(actor.userId());
  }
}
