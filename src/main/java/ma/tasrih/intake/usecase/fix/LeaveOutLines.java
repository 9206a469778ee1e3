package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finding.DepositFindings;
import ma.tasrih.intake.domain.finding.FindingView;
import ma.tasrih.intake.domain.fix.Act;
import ma.tasrih.intake.domain.fix.CellFix;
import ma.tasrih.intake.domain.fix.LinePlace;
import ma.tasrih.intake.domain.fix.NewAct;
import ma.tasrih.intake.domain.fix.StandingFixes;
import ma.tasrih.kernel.Refusal;

/** Takes lines out of what is declared: chosen ones, or all of one cause. */
@ApplicationScoped
public class LeaveOutLines {

  /** Chosen lines in one call. */
  public static final int MOST = 1_000;

  @Inject private FixingDesk desk;
  @Inject private FileRows rows;
  @Inject private DepositFindings findings;

  /**
   * Which lines.
   *
   * @param cause code of a finding, whose lines are all left out; empty when they were chosen
   * @param lines those chosen
   */
  public record Which(Optional<String> cause, List<LinePlace> lines) {

    public Which {
      lines = List.copyOf(lines);
    }

    /** All lines of a cause. */
    public static Which ofCause(String code) {
      return new Which(Optional.of(code), List.of());
    }

    /** The lines themselves. */
    public static Which chosen(List<LinePlace> lines) {
      return new Which(Optional.empty(), lines);
    }
  }

  /**
   * @param key by which the caller makes a repeated call harmless, 1 to 64 characters
   * @throws Refusal when the deposit is not there for the actor, is not theirs to prepare whole, or
   *     is filed; for a line it does not have; for more lines than are taken
   */
  public Fixed leaveOut(Actor actor, String publicId, Which which, String key) {
    FixCall call = FixCall.of(key, "LEAVE_OUT", List.of(which));
    if (which.cause().isEmpty() == which.lines().isEmpty()) {
      throw new Refusal(IntakeRefusal.FIX_MALFORMED);
    }
    if (which.lines().size() > MOST) {
      throw new Refusal(IntakeRefusal.FIX_TOO_MANY, Integer.toString(MOST));
    }
    return desk.act(
        actor,
        publicId,
        call,
        seen ->
            which.cause().isPresent() ? ofCause(seen, which.cause().get()) : chosen(seen, which));
  }

  private KeepAct.Prepared ofCause(SeenDeposit seen, String code) {
    Deposit deposit = desk.checked(seen);
    List<LinePlace> lines =
        findings.lines(
            FindingView.whole(deposit.id(), deposit.checkedAttempt()),
            Optional.of(code),
            0,
            StandingFixes.MOST);
    Set<LinePlace> there = there(deposit, lines);
    if (there.isEmpty()) {
      throw new Refusal(IntakeRefusal.FIX_NOTHING);
    }
    return prepared(Act.How.ALIKE, Optional.of(code), there, deposit.checkedAttempt());
  }

  private KeepAct.Prepared chosen(SeenDeposit seen, Which which) {
    Set<LinePlace> there = there(seen.deposit(), which.lines());
    for (LinePlace line : which.lines()) {
      if (!there.contains(line)) {
        throw new Refusal(IntakeRefusal.FIX_CELL_UNKNOWN, Integer.toString(line.line()), "");
      }
    }
    return prepared(Act.How.BY_HAND, Optional.empty(), there, 0);
  }

  /** Those that are people's lines and were not left out before. */
  private Set<LinePlace> there(Deposit deposit, List<LinePlace> lines) {
    Set<LinePlace> there = new LinkedHashSet<>();
    rows.read(deposit, new HashSet<>(lines), row -> there.add(row.place()));
    return there;
  }

  private static KeepAct.Prepared prepared(
      Act.How how, Optional<String> cause, Set<LinePlace> lines, int basedOn) {
    return new KeepAct.Prepared(
        NewAct.leaveOut(
            how, cause, lines.stream().map(at -> CellFix.wholeLine(at.part(), at.line())).toList()),
        basedOn);
  }
}
