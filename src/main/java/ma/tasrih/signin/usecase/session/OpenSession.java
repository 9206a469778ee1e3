package ma.tasrih.signin.usecase.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.visit.KnownDevice;
import ma.tasrih.signin.domain.visit.KnownDevices;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Sessions;
import ma.tasrih.signin.domain.visit.Visitor;
import ma.tasrih.signin.usecase.FindDevice;
import ma.tasrih.signin.usecase.SignInAct;

/** Somebody has proved who they are: their session begins, and their browser is known from now. */
@ApplicationScoped
@Transactional
public class OpenSession {

  private static final int TOKEN_BYTES = 32;

  @Inject Sessions sessions;
  @Inject KnownDevices devices;
  @Inject FindDevice findDevice;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * What the server and the browser keep.
   *
   * @param key of the session, for the server's session alone
   * @param newDevice token for the browser, when it was a stranger until now
   */
  public record Begun(String key, Optional<String> newDevice) {}

  public Begun open(Actor actor, Set<Proof> proofs, Visitor visitor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String key = token();
    sessions.open(
        new OpenedSession(
            0,
            UUID.randomUUID().toString(),
            actor.userId(),
            now,
            now,
            Optional.empty(),
            proofs,
            now,
            proofs,
            visitor.browser(),
            visitor.network().prefix()),
        FindDevice.hash(key));
    String by = proofs.stream().sorted().map(Proof::name).collect(Collectors.joining(" "));
    journal.append(SignInAct.SIGNED_IN.by(actor).withDetail(by));
    return new Begun(key, device(actor, visitor, now));
  }

  private Optional<String> device(Actor actor, Visitor visitor, Instant now) {
    Optional<KnownDevice> known = findDevice.of(actor.userId(), visitor);
    if (known.isPresent()) {
      devices.used(known.get().id(), now);
      return Optional.empty();
    }
    String token = token();
    devices.add(actor.userId(), FindDevice.hash(token), visitor.browser(), now);
    return Optional.of(token);
  }

  private static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
