package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.fix.Act;
import ma.tasrih.intake.domain.fix.Fixes;
import ma.tasrih.intake.domain.fix.LinePlace;
import ma.tasrih.intake.domain.fix.NewAct;
import ma.tasrih.intake.domain.fix.StandingFixes;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/** Takes the newest act that stands back; both stay on record. */
@ApplicationScoped
public class UndoLast {

  @Inject private FixingDesk desk;
  @Inject private Fixes fixes;
  @Inject private FileRows rows;
  @Inject private FixableDeposit fixable;

  /**
   * @param expected number of the act that is meant; when another one is the newest by now, nothing
   *     is taken back
   * @param key by which the caller makes a repeated call harmless, 1 to 64 characters
   * @throws Refusal when the deposit is not there for the actor, is not theirs to prepare whole, or
   *     is filed; when there is nothing to take back, or it is not what was meant; when a line
   *     would come back to an employer that is not theirs to prepare for
   */
  public Fixed undo(Actor actor, String publicId, OptionalInt expected, String key) {
    FixCall call = FixCall.of(key, "UNDO", List.of(expected));
    return desk.act(
        actor,
        publicId,
        call,
        seen -> {
          Act last =
              fixes
                  .newestStanding(seen.deposit().id())
                  .orElseThrow(() -> new Refusal(IntakeRefusal.UNDO_NOTHING));
          if (expected.isPresent() && expected.getAsInt() != last.number()) {
            throw new Refusal(IntakeRefusal.FIX_OUTDATED);
          }
          requireOwn(actor, seen.deposit(), last);
          return new KeepAct.Prepared(NewAct.undo(last), 0);
        });
  }

  /** Reads the lines as they stand without the act; a sender is held by the check itself. */
  private void requireOwn(Actor actor, Deposit deposit, Act last) {
    if (actor.userId() == deposit.userId() && actor.only().isEmpty()) {
      return;
    }
    Set<LinePlace> places =
        fixes.fixes(deposit.id(), last.number(), StandingFixes.MOST).stream()
            .map(fix -> new LinePlace(fix.part(), fix.line()))
            .collect(Collectors.toSet());
    Set<AffiliateNumber> employers = new HashSet<>();
    rows.readWithout(
        deposit,
        last.number(),
        places,
        row -> row.affiliate(deposit.asked().affiliate()).ifPresent(employers::add));
    fixable.requireOwn(actor, deposit, employers);
  }
}
