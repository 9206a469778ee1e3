package ma.tasrih.signin.usecase.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.signin.domain.passkeys.Challenge;
import ma.tasrih.signin.domain.passkeys.Challenge.Purpose;
import ma.tasrih.signin.domain.passkeys.Passkey;
import ma.tasrih.signin.domain.passkeys.PasskeyOffer;
import ma.tasrih.signin.domain.passkeys.PasskeyOwner;
import ma.tasrih.signin.domain.passkeys.PasskeyProtocol;
import ma.tasrih.signin.domain.passkeys.Passkeys;

/** Makes a challenge and says what the browser is to do with it. */
@ApplicationScoped
public class OfferPasskey {

  private final SecureRandom random = new SecureRandom();

  @Inject Passkeys passkeys;
  @Inject PasskeyProtocol protocol;
  @Inject Clock clock;

  /** To come in with any passkey; the same for everybody, whoever has one. */
  public PasskeyOffer toSignIn() {
    Challenge challenge = challenge(Purpose.SIGN_IN, Challenge.ANYBODY);
    return new PasskeyOffer(challenge, protocol.requestOptions(challenge, List.of()));
  }

  /** To make another passkey. */
  public PasskeyOffer toRegister(Actor actor) {
    Challenge challenge = challenge(Purpose.REGISTER, actor.userId());
    PasskeyOwner owner =
        new PasskeyOwner(passkeys.handleOf(actor.userId()), actor.login(), actor.displayName());
    List<Passkey> known = passkeys.ofUser(actor.userId());
    return new PasskeyOffer(challenge, protocol.creationOptions(challenge, owner, known));
  }

  /** To prove once more who one is, with a passkey of one's own. */
  public PasskeyOffer toStepUp(Actor actor) {
    Challenge challenge = challenge(Purpose.STEP_UP, actor.userId());
    List<Passkey> own =
        passkeys.ofUser(actor.userId()).stream().filter(key -> !key.isSuspended()).toList();
    return new PasskeyOffer(challenge, protocol.requestOptions(challenge, own));
  }

  private Challenge challenge(Purpose purpose, long userId) {
    return Challenge.create(purpose, userId, clock.instant(), random);
  }
}
