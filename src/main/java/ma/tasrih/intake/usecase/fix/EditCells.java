package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import ma.tasrih.kernel.Refusal;

/** Puts what somebody typed in the place of cells, and has the file checked again. */
@ApplicationScoped
public class EditCells {

  /** Cells in one call. */
  public static final int MOST = 1_000;

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  @Inject private FixingDesk desk;
  @Inject private FileRows rows;
  @Inject private FixableDeposit fixable;

  /**
   * A cell as it shall stand.
   *
   * @param part as findings have it, 0 where there is but one
   * @param line from 1
   * @param column as findings name it
   * @param value as typed, at most 255 characters; amounts of e-BDS fields in dirhams
   */
  public record Edit(int part, int line, String column, String value) {}

  /**
   * @param key by which the caller makes a repeated call harmless, 1 to 64 characters
   * @throws Refusal when the deposit is not there for the actor, is not theirs to prepare whole, or
   *     is filed; for a line or column it does not have; for more cells than are taken
   */
  public Fixed edit(Actor actor, String publicId, List<Edit> cells, String key) {
    FixCall call = FixCall.of(key, "EDIT", cells);
    cells.forEach(EditCells::requireReadable);
    if (cells.isEmpty()) {
      throw new Refusal(IntakeRefusal.FIX_MALFORMED);
    }
    if (cells.size() > MOST) {
      throw new Refusal(IntakeRefusal.FIX_TOO_MANY, Integer.toString(MOST));
    }
    return desk.act(actor, publicId, call, seen -> prepare(actor, seen, cells));
  }

  private KeepAct.Prepared prepare(Actor actor, SeenDeposit seen, List<Edit> cells) {
    Deposit deposit = seen.deposit();
    Map<LinePlace, FileRow> found = new HashMap<>();
    rows.read(
        deposit, cells.stream().map(EditCells::place).toList(), row -> found.put(row.place(), row));
    List<CellFix> put = new ArrayList<>();
    for (Edit edit : cells) {
      LineCell cell =
          Optional.ofNullable(found.get(place(edit)))
              .flatMap(row -> row.cell(edit.column()))
              .filter(one -> one.field() != null)
              .orElseThrow(() -> unknown(edit));
      fixable.requireOwn(actor, cell, edit.value());
      put.add(
          new CellFix(edit.part(), edit.line(), edit.column(), edit.value().strip(), cell.value()));
    }
    return new KeepAct.Prepared(NewAct.edit(Act.How.BY_HAND, Optional.empty(), put), 0);
  }

  private static void requireReadable(Edit edit) {
    boolean readable =
        edit.part() >= 0
            && edit.line() > 0
            && !edit.column().isBlank()
            && edit.column().length() <= CellFix.MOST_COLUMN
            && edit.value().length() <= CellFix.MOST_VALUE
            && !CONTROL.matcher(edit.value()).find();
    if (!readable) {
      throw new Refusal(IntakeRefusal.FIX_MALFORMED);
    }
  }

  private static LinePlace place(Edit edit) {
    return new LinePlace(edit.part(), edit.line());
  }

  private static Refusal unknown(Edit edit) {
    return new Refusal(
        IntakeRefusal.FIX_CELL_UNKNOWN, Integer.toString(edit.line()), edit.column());
  }
}
