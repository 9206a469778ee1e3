package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.fix.Act;
import ma.tasrih.intake.domain.fix.Fixes;
import ma.tasrih.intake.domain.fix.NewAct;
import ma.tasrih.intake.domain.fix.StandingFixes;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/**
 * Keeps an act and asks for the file to be checked again, together: whoever was answered finds both
 * after any crash. Two hands on one file wait for each other, and both acts stand.
 */
@ApplicationScoped
class KeepAct {

  /** Acts on one file, taken back ones included: as many as cells typed one by one. */
  private static final int MOST_ACTS = 200_000;

  @Inject private FixableDeposit fixable;
  @Inject private Deposits deposits;
  @Inject private Fixes fixes;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * An act as it was prepared.
   *
   * @param basedOn the check whose findings it answers; 0 when it answers none
   */
  record Prepared(NewAct act, int basedOn) {}

  @Transactional
  Fixed keep(Actor actor, long depositId, FixCall call, Prepared prepared) {
    Deposit deposit = deposits.lock(depositId);
    fixable.require(actor, deposit);
    Optional<Fixed> before = before(actor, deposit, call);
    if (before.isPresent()) {
      return before.get();
    }
    FixableDeposit.requireOpen(deposit);
    requireCurrent(deposit, prepared);
    requireRoom(deposit, prepared.act());
    int number =
        fixes.add(
            depositId,
            prepared.act(),
            new Fixes.Making(
                actor.userId(),
                call.key(),
                call.fingerprint(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    journal.append(entry(actor, deposit, prepared.act(), number));
    deposits.askAgain(depositId);
    return new Fixed(fixes.get(depositId, number), true, deposits.get(depositId));
  }

  /** What an earlier call under the same key did. */
  Optional<Fixed> before(Actor actor, Deposit deposit, FixCall call) {
    return fixes
        .find(deposit.id(), actor.userId(), call.key())
        .map(
            use -> {
              if (!use.fingerprint().equals(call.fingerprint())) {
                throw new Refusal(IntakeRefusal.IDEMPOTENCY_KEY_REUSED);
              }
              return new Fixed(fixes.get(deposit.id(), use.act()), false, deposit);
            });
  }

  private void requireCurrent(Deposit deposit, Prepared prepared) {
    boolean stale =
        prepared.basedOn() > 0
            && (!deposit.isChecked() || deposit.checkedAttempt() != prepared.basedOn());
    boolean elsewhere =
        prepared.act().kind() == Act.Kind.UNDO
            && fixes
                .newestStanding(deposit.id())
                .filter(act -> act.number() == prepared.act().undoes().orElseThrow())
                .isEmpty();
    if (stale || elsewhere) {
      throw new Refusal(IntakeRefusal.FIX_OUTDATED);
    }
  }

  private void requireRoom(Deposit deposit, NewAct act) {
    Fixes.Standing standing = fixes.standing(deposit.id());
    long cells = standing.cells() + standing.leftOut() + act.fixes().size();
    if (cells > StandingFixes.MOST && !act.fixes().isEmpty()) {
      throw new Refusal(IntakeRefusal.FIX_TOO_MANY, Integer.toString(StandingFixes.MOST));
    }
    if (act.kind() != Act.Kind.UNDO && fixes.count(deposit.id()) >= MOST_ACTS) {
      throw new Refusal(IntakeRefusal.FIX_TOO_MANY, Integer.toString(MOST_ACTS));
    }
  }

  private static JournalEntry entry(Actor actor, Deposit deposit, NewAct act, int number) {
    String undoes = act.undoes().isPresent() ? " undoes " + act.undoes().getAsInt() : "";
    JournalEntry entry =
        JournalEntry.of(actor.login(), "DEPOSIT_CORRECTED", "DEPOSIT", deposit.publicId())
            .withDocument(deposit.sha256())
            .withDetail(
                "act "
                    + number
                    + " "
                    + act.kind()
                    + " "
                    + act.how()
                    + act.cause().map(code -> " " + code).orElse("")
                    + undoes
                    + " cells "
                    + act.cells()
                    + " lines "
                    + act.lines());
    return deposit.about() == null ? entry : entry.withAffiliate(deposit.about());
  }
}
