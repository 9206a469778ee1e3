package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.fix.Act;
import ma.tasrih.intake.domain.fix.Fixes;
import ma.tasrih.intake.domain.fix.NewAct;
import ma.tasrih.kernel.Refusal;

/** Takes the newest act that stands back; both stay on record. */
@ApplicationScoped
public class UndoLast {

  @Inject private FixingDesk desk;
  @Inject private Fixes fixes;

  /**
   * @param expected number of the act that is meant; when another one is the newest by now, nothing
   *     is taken back
   * @param key by which the caller makes a repeated call harmless, 1 to 64 characters
   * @throws Refusal when the deposit is not there for the actor, is not theirs to prepare whole, or
   *     is filed; when there is nothing to take back, or it is not what was meant
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
          return new KeepAct.Prepared(NewAct.undo(last), 0);
        });
  }
}
