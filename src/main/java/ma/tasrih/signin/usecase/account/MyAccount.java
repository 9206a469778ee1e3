package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.domain.JournalSearch;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.SecurityEvent;
import ma.tasrih.signin.domain.code.RecoveryCodes;
import ma.tasrih.signin.domain.passkeys.Passkeys;
import ma.tasrih.signin.domain.visit.KnownDevice;
import ma.tasrih.signin.domain.visit.KnownDevices;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Sessions;
import ma.tasrih.signin.usecase.FindDevice;
import ma.tasrih.signin.usecase.SecondFactors;
import ma.tasrih.signin.usecase.SignInAct;

/** What somebody sees of their own means of signing in; never another's. */
@ApplicationScoped
public class MyAccount {

  private static final int MOST = 20;

  private static final Set<String> EVENTS =
      Set.of(
          SignInAct.PASSWORD_CHANGED.name(),
          SignInAct.PASSWORD_RESET_OFFERED.name(),
          SignInAct.PASSWORD_RESET.name(),
          SignInAct.SECOND_FACTOR_ADDED.name(),
          SignInAct.SECOND_FACTOR_REMOVED.name(),
          SignInAct.RECOVERY_CODES_RENEWED.name(),
          IdentityAct.SECOND_FACTORS_RESET.name(),
          IdentityAct.USER_OPENED.name(),
          IdentityAct.USER_CLOSED.name(),
          IdentityAct.USER_REOPENED.name(),
          "EID_LINKED",
          "EID_UNLINKED");

  @Inject SecondFactors factors;
  @Inject RecoveryCodes recovery;
  @Inject KnownDevices devices;
  @Inject Sessions sessions;
  @Inject Passkeys passkeys;
  @Inject JournalSearch journal;
  @Inject Clock clock;

  public Set<Proof> secondFactors(Actor actor) {
    return factors.of(actor.userId());
  }

  public int recoveryCodesLeft(Actor actor) {
    return recovery.left(actor.userId());
  }

  /** Browsers known, the last used first. */
  public List<KnownDevice> devices(Actor actor) {
    return devices.of(actor.userId(), clock.instant().minus(FindDevice.KEPT));
  }

  /** At most twenty, the last seen first. */
  public List<OpenedSession> openSessions(Actor actor) {
    return sessions.openOf(actor.userId(), MOST);
  }

  /** What changed in one's means of signing in, by whomever: at most twenty, the newest first. */
  public List<SecurityEvent> lastEvents(Actor actor) {
    Stream<SecurityEvent> told =
        journal.on("USER", Long.toString(actor.userId()), EVENTS, MOST).stream()
            .map(one -> new SecurityEvent(one.at(), one.entry().act()));
    Stream<SecurityEvent> keys =
        passkeys.ofUser(actor.userId()).stream()
            .map(key -> new SecurityEvent(key.createdAt(), "PASSKEY_ADDED"));
    return Stream.concat(told, keys)
        .sorted(Comparator.comparing(SecurityEvent::at).reversed())
        .limit(MOST)
        .toList();
  }

  /** At most twenty, the newest first. */
  public List<OpenedSession> lastSignIns(Actor actor) {
    return sessions.lastOf(actor.userId(), MOST);
  }
}
