package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.fix.Act;
import ma.tasrih.intake.domain.fix.CellFix;
import ma.tasrih.intake.domain.fix.LineCell;
import ma.tasrih.intake.domain.fix.LinePlace;
import ma.tasrih.intake.domain.fix.NewAct;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Refusal;

/** One value for every cell that a cause finds wrong in the same column, and in the same way. */
@ApplicationScoped
public class FixAllAlike {

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  @Inject private FixingDesk desk;
  @Inject private CauseFindings ofCause;
  @Inject private FileRows rows;
  @Inject private FixableDeposit fixable;

  /**
   * What is alike, and what shall stand there.
   *
   * @param cause code of the finding
   * @param column as the finding names it
   * @param value the wrong value as the finding shows it; empty when every value of the column is
   *     meant
   * @param with as typed, at most 255 characters
   */
  public record Alike(String cause, String column, Optional<String> value, String with) {}

  /**
   * @param key by which the caller makes a repeated call harmless, 1 to 64 characters
   * @throws Refusal when the deposit is not there for the actor, is not theirs to prepare whole, is
   *     filed or still being checked; when nothing is alike
   */
  public Fixed fix(Actor actor, String publicId, Alike alike, String key) {
    FixCall call = FixCall.of(key, "ALIKE", List.of(alike));
    if (alike.column().isBlank()
        || alike.with().length() > CellFix.MOST_VALUE
        || CONTROL.matcher(alike.with()).find()) {
      throw new Refusal(IntakeRefusal.FIX_MALFORMED);
    }
    return desk.act(actor, publicId, call, seen -> prepare(actor, seen, alike));
  }

  private KeepAct.Prepared prepare(Actor actor, SeenDeposit seen, Alike alike) {
    Deposit deposit = desk.checked(seen);
    List<LinePlace> places =
        ofCause.list(deposit, alike.cause()).stream()
            .filter(finding -> isMeant(finding, alike))
            .map(Suggesting::place)
            .distinct()
            .toList();
    Map<LinePlace, LineCell> found = new LinkedHashMap<>();
    rows.read(
        deposit,
        places,
        row ->
            row.cell(alike.column())
                .filter(cell -> cell.field() != null)
                .ifPresent(cell -> found.put(row.place(), cell)));
    List<CellFix> put = new ArrayList<>();
    found.forEach(
        (place, cell) ->
            put.add(
                new CellFix(
                    place.part(),
                    place.line(),
                    cell.column(),
                    alike.with().strip(),
                    cell.value())));
    if (put.isEmpty()) {
      throw new Refusal(IntakeRefusal.FIX_NOTHING);
    }
    found.values().forEach(cell -> fixable.requireOwn(actor, cell, alike.with()));
    return new KeepAct.Prepared(
        NewAct.edit(Act.How.ALIKE, Optional.of(alike.cause()), put), deposit.checkedAttempt());
  }

  private static boolean isMeant(Finding finding, Alike alike) {
    return finding.line() > 0
        && alike.column().equals(finding.column())
        && alike
            .value()
            .map(value -> value.equals(Objects.requireNonNullElse(finding.value(), "")))
            .orElse(true);
  }
}
