package ma.tasrih.signin.usecase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.usecase.session.CurrentSession;
import org.junit.jupiter.api.Test;

class StepUpTest {

  private static final Instant NOON = Instant.parse("2025-07-04T12:00:00Z");

  private final StepUp stepUp = new StepUp();
  private Set<Proof> enrolled = Set.of(Proof.TOTP);

  StepUpTest() {
    stepUp.current = new CurrentSession();
    stepUp.caller = new CurrentActor();
    stepUp.factors =
        new SecondFactors() {
          @Override
          public Set<Proof> of(long userId) {
            return enrolled;
          }
        };
    stepUp.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    stepUp.amount = "100000.00";
    stepUp.people = 200;
  }

  @Test
  void a_proof_is_fresh_for_five_minutes() {
    proven(Duration.ofMinutes(5), Proof.TOTP);
    assertDoesNotThrow(() -> stepUp.require(StepUpReason.SECOND_FACTOR));
    proven(Duration.ofMinutes(5).plusMillis(1), Proof.TOTP);
    assertEquals("STEP_UP_NEEDED", refused());
  }

  @Test
  void whoever_has_a_second_factor_proves_by_it() {
    proven(Duration.ZERO, Proof.PASSWORD);
    assertEquals("STEP_UP_NEEDED", refused());
    enrolled = Set.of();
    assertDoesNotThrow(() -> stepUp.require(StepUpReason.SECOND_FACTOR));
  }

  @Test
  void nobody_passes_without_a_session_but_a_caller_with_a_token() {
    assertEquals("NOT_SIGNED_IN", refused());
    stepUp.caller.become(new Actor(1, "somebody", "Somebody", Role.EMPLOYER));
    assertDoesNotThrow(() -> stepUp.require(StepUpReason.SECOND_FACTOR));
  }

  @Test
  void only_from_the_limit_on() {
    proven(Duration.ofHours(1), Proof.TOTP);
    assertDoesNotThrow(() -> stepUp.requireFor(Money.parse("99999.99")));
    assertThrows(Refusal.class, () -> stepUp.requireFor(Money.parse("100000.00")));
    assertDoesNotThrow(() -> stepUp.requireFor(199));
    assertThrows(Refusal.class, () -> stepUp.requireFor(200));
  }

  private String refused() {
    return assertThrows(Refusal.class, () -> stepUp.require(StepUpReason.SECOND_FACTOR))
        .code()
        .name();
  }

  private void proven(Duration ago, Proof by) {
    stepUp.current.become(
        new OpenedSession(
            7,
            "public",
            1,
            NOON.minus(Duration.ofHours(2)),
            NOON,
            Optional.empty(),
            Set.of(by),
            NOON.minus(ago),
            Set.of(by),
            "Firefox",
            "10.0.0.0/24"));
  }
}
