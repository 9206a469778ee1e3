package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.CheckQueue;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.usecase.Turnstile;
import ma.tasrih.kernel.Refusal;

/**
 * The way every act goes: right, repeated call, preparation outside any lock, keeping, check. The
 * answer waits a moment, so that a small file comes back checked.
 */
@ApplicationScoped
class FixingDesk {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Inject private FixableDeposit fixable;
  @Inject private KeepAct keepAct;
  @Inject private Deposits deposits;
  @Inject private CheckQueue queue;
  @Inject private Turnstile turnstile;

  /** Finds out what an act changes. */
  @FunctionalInterface
  interface Preparation {
    KeepAct.Prepared of(SeenDeposit seen);
  }

  Fixed act(Actor actor, String publicId, FixCall call, Preparation preparation) {
    SeenDeposit seen = fixable.require(actor, publicId);
    Optional<Fixed> before = keepAct.before(actor, deposits.get(seen.deposit().id()), call);
    Fixed fixed =
        before.orElseGet(
            () -> {
              FixableDeposit.requireOpen(deposits.get(seen.deposit().id()));
              KeepAct.Prepared prepared = preparation.of(seen);
              return turnstile.pass(
                  Turnstile.Lane.RECEIPT,
                  () -> keepAct.keep(actor, seen.deposit().id(), call, prepared));
            });
    if (fixed.created()) {
      queue.ask(seen.deposit().id());
    }
    queue.await(seen.deposit().id(), PATIENCE);
    return new Fixed(fixed.act(), fixed.created(), deposits.get(seen.deposit().id()));
  }

  /**
   * The deposit once its check has ended: who answers findings must see those that stand.
   *
   * @throws Refusal when it is still under way after a moment
   */
  Deposit checked(SeenDeposit seen) {
    Deposit deposit = deposits.get(seen.deposit().id());
    if (!deposit.isChecked()) {
      queue.await(deposit.id(), PATIENCE);
      deposit = deposits.get(deposit.id());
    }
    if (!deposit.isChecked()) {
      throw new Refusal(IntakeRefusal.NOT_CHECKED_YET);
    }
    return deposit;
  }
}
