package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.fix.Act;
import ma.tasrih.intake.domain.fix.CellFix;
import ma.tasrih.intake.domain.fix.NewAct;
import ma.tasrih.intake.domain.fix.Suggestion;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Refusal;

/** Takes over every suggestion there is for one cause. */
@ApplicationScoped
public class TakeSuggestions {

  @Inject private FixingDesk desk;
  @Inject private CauseFindings ofCause;
  @Inject private Suggesting suggesting;

  /**
   * @param cause code of the finding
   * @param key by which the caller makes a repeated call harmless, 1 to 64 characters
   * @throws Refusal when the deposit is not there for the actor, is not theirs to prepare whole, is
   *     filed or still being checked; when there is no suggestion
   */
  public Fixed take(Actor actor, String publicId, String cause, String key) {
    FixCall call = FixCall.of(key, "SUGGESTED", List.of(cause));
    return desk.act(actor, publicId, call, seen -> prepare(actor, seen, cause));
  }

  private KeepAct.Prepared prepare(Actor actor, SeenDeposit seen, String cause) {
    Deposit deposit = desk.checked(seen);
    List<Finding> found = ofCause.list(deposit, cause);
    Suggesting.Look look = suggesting.look(actor, deposit, List.of(), found);
    List<CellFix> cells = new ArrayList<>();
    List<CellFix> lines = new ArrayList<>();
    for (Finding finding : found) {
      Optional<Suggestion> suggestion = look.of(finding);
      if (suggestion.isPresent()) {
        String before = Objects.requireNonNullElse(finding.value(), "");
        (suggestion.get().leaveOut() ? lines : cells)
            .add(suggestion.get().at(Suggesting.place(finding), before));
      }
    }
    if (cells.isEmpty() && lines.isEmpty()) {
      throw new Refusal(IntakeRefusal.FIX_NOTHING);
    }
    NewAct act =
        cells.isEmpty()
            ? NewAct.leaveOut(Act.How.SUGGESTED, Optional.of(cause), lines)
            : NewAct.edit(Act.How.SUGGESTED, Optional.of(cause), cells);
    return new KeepAct.Prepared(act, deposit.checkedAttempt());
  }
}
