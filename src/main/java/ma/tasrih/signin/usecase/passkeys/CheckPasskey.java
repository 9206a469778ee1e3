package ma.tasrih.signin.usecase.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.passkeys.Challenge;
import ma.tasrih.signin.domain.passkeys.Challenge.Purpose;
import ma.tasrih.signin.domain.passkeys.Passkey;
import ma.tasrih.signin.domain.passkeys.PasskeyAnswer;
import ma.tasrih.signin.domain.passkeys.PasskeyProtocol;
import ma.tasrih.signin.domain.passkeys.PasskeyRefusal;
import ma.tasrih.signin.domain.passkeys.PasskeyUse;
import ma.tasrih.signin.domain.passkeys.Passkeys;

/** Tells who answers with a passkey. */
@ApplicationScoped
public class CheckPasskey {

  private static final Logger LOG = Logger.getLogger(CheckPasskey.class.getName());

  @Inject Passkeys passkeys;
  @Inject PasskeyProtocol protocol;
  @Inject Users users;
  @Inject NotePasskeyUse notePasskeyUse;
  @Inject SuspendPasskey suspendPasskey;
  @Inject Clock clock;

  /**
   * Who answered: whoever comes in, or the one user asked.
   *
   * @param userId whose passkey is to answer; {@link Challenge#ANYBODY} at sign-in
   * @param challenge the one of this session, already taken out of it; empty when there was none
   * @throws Refusal {@link PasskeyRefusal#PASSKEY_REFUSED}
   */
  public Actor check(Purpose purpose, long userId, Optional<Challenge> challenge, String response) {
    return answer(counting(challenge, purpose, userId), response);
  }

  private Challenge counting(Optional<Challenge> challenge, Purpose purpose, long userId) {
    return challenge
        .filter(one -> one.countsFor(purpose, userId, clock.instant()))
        .orElseThrow(() -> refused("no challenge that counts"));
  }

  private Actor answer(Challenge challenge, String response) {
    PasskeyAnswer answer = protocol.read(response);
    Passkey passkey =
        passkeys
            .byCredential(answer.credentialId())
            .filter(known -> !known.isSuspended())
            .filter(known -> isAskedFor(known, challenge))
            .filter(known -> isOfOwner(answer, known, challenge))
            .orElseThrow(() -> refused("no such passkey"));
    PasskeyUse use = protocol.verifyUse(challenge, response, passkey.credential());
    Actor actor =
        users
            .byId(passkey.userId())
            .filter(User::active)
            .map(User::asActor)
            .orElseThrow(() -> refused("account closed"));
    if (use.looksCopied(passkey.credential())) {
      suspendPasskey.suspend(actor, passkey);
      throw refused("copied");
    }
    if (!notePasskeyUse.note(actor, passkey, use)) {
      throw refused("overtaken");
    }
    return actor;
  }

  private static boolean isAskedFor(Passkey known, Challenge challenge) {
    return challenge.userId() == Challenge.ANYBODY || challenge.userId() == known.userId();
  }

  /** Asked for by its id, a passkey may keep silent on whose it is; found without, it may not. */
  private boolean isOfOwner(PasskeyAnswer answer, Passkey known, Challenge challenge) {
    return answer.userHandle().isEmpty()
        ? challenge.userId() == known.userId()
        : answer.userHandle().equals(passkeys.handleOf(known.userId()));
  }

  private static Refusal refused(String why) {
    LOG.log(Level.INFO, "passkey refused: {0}", why);
    return new Refusal(PasskeyRefusal.PASSKEY_REFUSED);
  }
}
