package ma.tasrih.signin.usecase.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.people.PlainName;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.passkeys.Challenge;
import ma.tasrih.signin.domain.passkeys.Challenge.Purpose;
import ma.tasrih.signin.domain.passkeys.Passkey;
import ma.tasrih.signin.domain.passkeys.PasskeyCredential;
import ma.tasrih.signin.domain.passkeys.PasskeyProtocol;
import ma.tasrih.signin.domain.passkeys.PasskeyRefusal;
import ma.tasrih.signin.domain.passkeys.Passkeys;
import ma.tasrih.signin.usecase.StepUp;
import ma.tasrih.signin.usecase.StepUpReason;

/** Keeps a passkey that a device of the actor has just made. */
@ApplicationScoped
@Transactional
public class AddPasskey {

  @Inject Passkeys passkeys;
  @Inject PasskeyProtocol protocol;
  @Inject StepUp stepUp;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * Keeps it.
   *
   * @param challenge the one of this session, already taken out of it; empty when there was none
   * @throws Refusal {@link SignInRefusal#STEP_UP_NEEDED}; a {@link PasskeyRefusal}
   */
  public void add(Actor actor, Optional<Challenge> challenge, String label, String response) {
    stepUp.require(StepUpReason.SECOND_FACTOR);
    String name =
        PlainName.of(label, Passkey.LONGEST_LABEL)
            .orElseThrow(
                () ->
                    new Refusal(
                        PasskeyRefusal.PASSKEY_LABEL_WRONG,
                        Integer.toString(Passkey.LONGEST_LABEL)));
    if (passkeys.ofUser(actor.userId()).size() >= Passkey.MOST) {
      throw new Refusal(PasskeyRefusal.TOO_MANY_PASSKEYS, Integer.toString(Passkey.MOST));
    }
    Instant now = clock.instant();
    Challenge asked =
        challenge
            .filter(one -> one.countsFor(Purpose.REGISTER, actor.userId(), now))
            .orElseThrow(() -> new Refusal(PasskeyRefusal.PASSKEY_NOT_MADE));
    PasskeyCredential credential = protocol.verifyCreation(asked, response);
    String id =
        passkeys
            .add(actor.userId(), name, credential, now)
            .orElseThrow(() -> new Refusal(PasskeyRefusal.PASSKEY_KNOWN));
    journal.append(
        JournalEntry.of(actor.login(), PasskeyAct.PASSKEY_ADDED.name(), PasskeyAct.OBJECT, id));
  }
}
