package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.TryKey;
import ma.tasrih.signin.domain.code.RecoveryCode;
import ma.tasrih.signin.domain.code.RecoveryCodes;
import ma.tasrih.signin.domain.code.Totp;
import ma.tasrih.signin.domain.code.TotpSecrets;
import ma.tasrih.signin.domain.visit.KnownDevice;
import ma.tasrih.signin.domain.visit.Visitor;

/**
 * The second step: a code of the application or a recovery code, each good once. A wrong one gets
 * the sentence of a wrong password and takes the time of one, whatever was wrong.
 */
@ApplicationScoped
public class CheckCode {

  private static final int LONGEST = 64;

  private final PasswordHash nobody = PasswordHash.ofNobody(new SecureRandom());
  private final PasswordHash noSet =
      PasswordHash.ofCode("", new byte[RecoveryCode.SALT_BYTES], RecoveryCode.COST);

  @Inject TotpSecrets secrets;
  @Inject RecoveryCodes recovery;
  @Inject FindDevice findDevice;
  @Inject Throttle throttle;
  @Inject HashTurns turns;
  @Inject SignInRecord record;
  @Inject Clock clock;

  /**
   * By what the code proves who this is: {@link Proof#TOTP} or {@link Proof#RECOVERY_CODE}.
   *
   * @throws Refusal {@link SignInRefusal#SIGN_IN_WRONG}, {@link SignInRefusal#SIGN_IN_TOO_SOON} or
   *     {@link SignInRefusal#SIGN_IN_BUSY}
   */
  public Proof check(long userId, String typed, Visitor visitor) {
    Optional<KnownDevice> device = findDevice.of(userId, visitor);
    TryKey lane =
        device.map(known -> TryKey.deviceCode(known.id())).orElseGet(() -> TryKey.code(userId));
    return check(userId, typed, visitor, lane, device.isPresent());
  }

  /** The same in a lane of the caller's choice. */
  Proof check(long userId, String typed, Visitor visitor, TryKey lane, boolean known) {
    throttle.require(lane);
    return turns.take(
        known,
        () -> {
          throttle.claim(lane);
          turns.count();
          Proof proof = compare(userId, RecoveryCode.bare(typed)).orElse(null);
          if (proof == null) {
            record.failed(Long.toString(userId), lane, visitor.network());
            throw new Refusal(SignInRefusal.SIGN_IN_WRONG);
          }
          throttle.succeeded(lane);
          return proof;
        });
  }

  /** Every way through it hashes the same. */
  private Optional<Proof> compare(long userId, String bare) {
    String text = bare.length() > LONGEST ? "" : bare;
    nobody.matches(text);
    PasswordHash hash = recovery.anyOf(userId).orElse(noSet).again(text);
    Instant now = clock.instant();
    if (text.length() == Totp.DIGITS) {
      return secrets
          .find(userId)
          .filter(secret -> isFresh(userId, Totp.matching(secret, text, now), now))
          .map(secret -> Proof.TOTP);
    }
    return RecoveryCode.isPossible(text) && recovery.use(userId, hash, now)
        ? Optional.of(Proof.RECOVERY_CODE)
        : Optional.empty();
  }

  private boolean isFresh(long userId, OptionalLong step, Instant now) {
    if (step.isEmpty() || !secrets.use(userId, step.getAsLong())) {
      return false;
    }
    secrets.forgetBefore(userId, Totp.step(now) - 2);
    return true;
  }
}
