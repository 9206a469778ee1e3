package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finding.DepositFindings;
import ma.tasrih.intake.domain.finding.FindingView;
import ma.tasrih.intake.domain.fix.LineCell;
import ma.tasrih.intake.domain.fix.LinePlace;
import ma.tasrih.intake.domain.fix.Suggestion;
import ma.tasrih.intake.usecase.Turnstile;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Shows only the lines that need work, as they stand now, with what the last check that ended found
 * on them. The file is read again up to the last line of the page.
 */
@ApplicationScoped
public class LinesToFix {

  /** Lines of a page. */
  public static final int MOST = 200;

  @Inject private FixableDeposit fixable;
  @Inject private DepositFindings findings;
  @Inject private Suggesting suggesting;
  @Inject private Turnstile turnstile;
  @Inject private DownloadBudget budget;

  /**
   * Which lines.
   *
   * @param cause code of a finding; empty for all lines that something blocks
   * @param offset from 0
   * @param limit 1 to {@link #MOST}
   */
  public record Query(Optional<String> cause, int offset, int limit) {

    public Query {
      limit = Math.max(1, Math.min(MOST, limit));
    }
  }

  /** Something found, and what would put it right. */
  public record Problem(Finding finding, Optional<Suggestion> suggestion) {}

  /** A cell as it stands, with what was found in it. */
  public record Cell(LineCell cell, List<Problem> problems) {}

  /**
   * A line that needs work.
   *
   * @param partName the file of an archive, or the sheet; null where there is but one
   * @param cells empty when it is no person's line, or was left out since the last check
   * @param problems of the line as a whole
   */
  public record Line(
      LinePlace place, @Nullable String partName, List<Cell> cells, List<Problem> problems) {}

  /**
   * A page of them.
   *
   * @param total how many there are in all
   * @param checking a check is under way: what was found may be put right already
   */
  public record Lines(List<Line> items, int offset, int limit, long total, boolean checking) {}

  /**
   * @throws ma.tasrih.kernel.Refusal when the deposit is not there for the actor, or not whole
   */
  public Lines list(Actor actor, String publicId, Query query) {
    SeenDeposit seen = fixable.seen(actor, publicId);
    query.cause().ifPresent(CauseFindings::requireCode);
    Deposit deposit = seen.deposit();
    FindingView view = seen.view();
    List<LinePlace> places = findings.lines(view, query.cause(), query.offset(), query.limit());
    Map<LinePlace, List<Finding>> found =
        findings.on(view, places).stream().collect(Collectors.groupingBy(Suggesting::place));
    List<Finding> all = found.values().stream().flatMap(List::stream).toList();
    Suggesting.Look look =
        turnstile.pass(Turnstile.Lane.CHECK, () -> suggesting.look(actor, deposit, places, all));
    budget.note(
        actor,
        new TakenOut(
            DownloadKind.LINES, Optional.ofNullable(deposit.about()), publicId, places.size()));
    return new Lines(
        places.stream()
            .filter(found::containsKey) // those of a check that is forgotten by now are gone
            .map(place -> line(place, found.get(place), look))
            .toList(),
        query.offset(),
        query.limit(),
        findings.countLines(view, query.cause()),
        !deposit.isChecked());
  }

  private static Line line(LinePlace place, List<Finding> found, Suggesting.Look look) {
    List<Problem> open =
        new ArrayList<>(
            found.stream().map(finding -> new Problem(finding, look.of(finding))).toList());
    List<Cell> cells = new ArrayList<>();
    Optional<FileRow> row = look.row(place);
    for (LineCell cell : row.map(FileRow::cells).orElse(List.of())) {
      List<Problem> own =
          open.stream()
              .filter(problem -> cell.column().equals(problem.finding().column()))
              .toList();
      open.removeAll(own);
      if (cell.inFile() || cell.amended() || !own.isEmpty()) {
        cells.add(new Cell(cell, own));
      }
    }
    String part = found.get(0).part() == null ? null : found.get(0).part().name();
    return new Line(place, part, cells, open);
  }
}
