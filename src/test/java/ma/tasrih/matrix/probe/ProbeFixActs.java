package ma.tasrih.matrix.probe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.intake.usecase.fix.EditCells;
import ma.tasrih.intake.usecase.fix.FixAllAlike;
import ma.tasrih.intake.usecase.fix.LeaveOutLines;
import ma.tasrih.intake.usecase.fix.TakeSuggestions;
import ma.tasrih.intake.usecase.fix.UndoLast;
import ma.tasrih.matrix.probe.ProbeActs.Act;

/** Acts that correct the lines of a file. */
final class ProbeFixActs {

  private ProbeFixActs() {}

  static void addTo(Map<String, Act> acts) {
    acts.put(
        "EditCells.edit",
        ask ->
            ProbeActs.of(EditCells.class)
                .edit(
                    ask.actor(),
                    ask.text("deposit"),
                    List.of(new EditCells.Edit(0, 2, "nom", ask.text("name"))),
                    UUID.randomUUID().toString()));
    acts.put(
        "FixAllAlike.fix",
        ask ->
            ProbeActs.of(FixAllAlike.class)
                .fix(
                    ask.actor(),
                    ask.text("deposit"),
                    new FixAllAlike.Alike(
                        DeclarationCode.ENTRANT_DAYS_MISSING.name(),
                        "jours",
                        Optional.empty(),
                        "26"),
                    UUID.randomUUID().toString()));
    acts.put(
        "TakeSuggestions.take",
        ask ->
            ProbeActs.of(TakeSuggestions.class)
                .take(
                    ask.actor(),
                    ask.text("deposit"),
                    DeclarationCode.DAYS_OUT_OF_RANGE.name(),
                    UUID.randomUUID().toString()));
    acts.put(
        "LeaveOutLines.leaveOut",
        ask ->
            ProbeActs.of(LeaveOutLines.class)
                .leaveOut(
                    ask.actor(),
                    ask.text("deposit"),
                    LeaveOutLines.Which.ofCause(DeclarationCode.ENTRANT_WAGE_MISSING.name()),
                    UUID.randomUUID().toString()));
    acts.put(
        "UndoLast.undo",
        ask ->
            ProbeActs.of(UndoLast.class)
                .undo(
                    ask.actor(),
                    ask.text("deposit"),
                    OptionalInt.empty(),
                    UUID.randomUUID().toString()));
  }
}
