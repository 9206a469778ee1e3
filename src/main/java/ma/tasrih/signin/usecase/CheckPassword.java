package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.TryKey;
import ma.tasrih.signin.domain.visit.KnownDevice;
import ma.tasrih.signin.domain.visit.Visitor;

/**
 * The first step of signing in: login and password. An unknown login costs the same hash as a known
 * one. A browser its user has signed in with before has a lane of its own, in which nobody else can
 * make it wait. No transaction is open while hashing.
 */
@ApplicationScoped
public class CheckPassword {

  private static final int LONGEST = 256;

  private final PasswordHash nobody = PasswordHash.ofNobody(new SecureRandom());

  @Inject Users users;
  @Inject FindDevice findDevice;
  @Inject Throttle throttle;
  @Inject HashTurns turns;
  @Inject SignInRecord record;

  /**
   * Who this is. A blank login is nobody's, and has no lane that others would share.
   *
   * @throws Refusal {@link SignInRefusal#SIGN_IN_WRONG}, {@link SignInRefusal#SIGN_IN_TOO_SOON}
   *     after several wrong passwords in a row, or {@link SignInRefusal#SIGN_IN_BUSY}
   */
  public Actor check(String login, String password, Visitor visitor) {
    if (login.length() > LONGEST || password.length() > LONGEST) {
      throw new Refusal(SignInRefusal.SIGN_IN_WRONG);
    }
    if (login.isBlank()) {
      throttle.require(TryKey.network(visitor.network()));
      return turns.take(false, () -> refuseBlank(password, visitor));
    }
    Optional<KnownDevice> device = findDevice.of(login, visitor);
    TryKey lane =
        device.map(known -> TryKey.device(known.id())).orElseGet(() -> TryKey.account(login));
    if (device.isEmpty()) {
      throttle.require(TryKey.network(visitor.network()));
    }
    throttle.require(lane);
    return turns.take(
        device.isPresent(),
        () -> {
          throttle.claim(lane); // others may have guessed while this try waited
          turns.count();
          return compare(login, password, lane, visitor);
        });
  }

  /** As dear as any other wrong one. */
  private Actor refuseBlank(String password, Visitor visitor) {
    turns.count();
    nobody.matches(password);
    record.failed("", TryKey.account(""), visitor.network());
    throw new Refusal(SignInRefusal.SIGN_IN_WRONG);
  }

  private Actor compare(String login, String password, TryKey lane, Visitor visitor) {
    Optional<User> user = users.byLogin(login).filter(User::active);
    boolean right = user.map(User::passwordHash).orElse(nobody).matches(password);
    if (!right || user.isEmpty()) {
      record.failed(login, lane, visitor.network());
      throw new Refusal(SignInRefusal.SIGN_IN_WRONG);
    }
    throttle.succeeded(lane);
    if (user.get().passwordHash().isOutdated()) {
      record.strengthen(user.get().id(), PasswordHash.of(password, new SecureRandom()));
    }
    return user.get().asActor();
  }
}
