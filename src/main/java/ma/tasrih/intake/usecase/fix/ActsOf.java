package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.identity.usecase.people.WhoIs;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.fix.Act;
import ma.tasrih.intake.domain.fix.CellFix;
import ma.tasrih.intake.domain.fix.Fixes;

/** Tells who corrected what in a file and when, the newest first. */
@ApplicationScoped
public class ActsOf {

  /** Cells shown of an act; its counts are complete. */
  public static final int CELLS_SHOWN = 20;

  @Inject private FixableDeposit fixable;
  @Inject private Fixes fixes;
  @Inject private WhoIs whoIs;
  @Inject private DownloadBudget budget;

  /**
   * An act with what it changed.
   *
   * @param by under which name who made it appears
   * @param first the first {@link #CELLS_SHOWN} of what it changed
   */
  public record Told(Act act, String by, List<CellFix> first) {}

  /**
   * A page of acts.
   *
   * @param total how many there are in all
   * @param undoable number of the act that would be taken back next; 0 when there is none
   */
  public record Acts(List<Told> items, int offset, int limit, long total, int undoable) {}

  /**
   * @throws ma.tasrih.kernel.Refusal when the deposit is not there for the actor, or not whole
   */
  public Acts list(Actor actor, String publicId, int offset, int limit) {
    Deposit deposit = fixable.seen(actor, publicId).deposit();
    List<Told> told =
        fixes.list(deposit.id(), offset, limit).stream()
            .map(
                act ->
                    new Told(
                        act,
                        whoIs.name(act.madeBy()),
                        fixes.fixes(deposit.id(), act.number(), CELLS_SHOWN)))
            .toList();
    int cells = told.stream().mapToInt(one -> one.first().size()).sum();
    budget.note(
        actor,
        new TakenOut(DownloadKind.LINES, Optional.ofNullable(deposit.about()), publicId, cells));
    return new Acts(
        told,
        offset,
        limit,
        fixes.count(deposit.id()),
        fixes.newestStanding(deposit.id()).map(Act::number).orElse(0));
  }
}
