package ma.tasrih.signin.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.usecase.session.CurrentSession;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks for a fresh proof before acts that cost dear. Whoever calls with a token has no session: the
 * scope of the token stands in its place, and they pass. Whoever has a second factor proves by it;
 * the others by their password; the demo accounts among them are not asked.
 */
@ApplicationScoped
public class StepUp {

  /** How long a proof stays fresh. */
  public static final Duration FRESH = Duration.ofMinutes(5);

  @Inject CurrentSession current;
  @Inject CurrentActor caller;
  @Inject SecondFactors factors;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "tasrih.demo", defaultValue = "false")
  boolean demo;

  /** In dirhams; filing to pay this much or more asks for a proof. */
  @Inject
  @ConfigProperty(name = "tasrih.stepup.amount", defaultValue = "100000.00")
  String amount;

  /** Exports of this many people or more ask for a proof. */
  @Inject
  @ConfigProperty(name = "tasrih.stepup.people", defaultValue = "200")
  int people;

  /**
   * Lets whoever has just proved who they are pass.
   *
   * @throws Refusal {@link SignInRefusal#STEP_UP_NEEDED}, or {@link IdentityRefusal#NOT_SIGNED_IN}
   *     outside a session
   */
  public void require(StepUpReason reason) {
    if (isNeeded()) {
      throw new Refusal(SignInRefusal.STEP_UP_NEEDED, reason.name());
    }
  }

  /** Before filing what costs this much. */
  public void requireFor(Money toPay) {
    if (toPay.compareTo(Money.parse(amount)) >= 0) {
      require(StepUpReason.LARGE_PAYMENT);
    }
  }

  /** Before a file with so many people goes out. */
  public void requireFor(int exported) {
    if (exported >= people) {
      require(StepUpReason.BULK_EXPORT);
    }
  }

  /** Whether the session's last proof is too old, or too weak for its user. */
  public boolean isNeeded() {
    if (caller.isProven()) {
      return false;
    }
    OpenedSession session = current.require();
    Set<Proof> enrolled = factors.of(session.userId());
    if (enrolled.isEmpty() && demo) {
      return false;
    }
    Instant oldest = clock.instant().minus(FRESH);
    boolean strong =
        enrolled.isEmpty() || session.provenBy().stream().anyMatch(Proof::isSecondFactor);
    return !strong || session.provenAt().isBefore(oldest);
  }
}
