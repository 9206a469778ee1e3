package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.usecase.RosterOf;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.fix.Hints;
import ma.tasrih.intake.domain.fix.LinePlace;
import ma.tasrih.intake.domain.fix.Suggestion;
import ma.tasrih.intake.domain.fix.Suggestions;
import ma.tasrih.kernel.Finding;

/** Finds suggestions for findings, with the lines and rosters they need. */
@ApplicationScoped
class Suggesting {

  @Inject private FileRows rows;
  @Inject private RosterOf rosterOf;
  @Inject private ActFor actFor;

  /** Suggestions for some findings, which were announced so that the file is read but once. */
  final class Look {

    private final Actor actor;
    private final Map<LinePlace, FileRow> found = new HashMap<>();
    private final Map<DraftKey, Optional<PrefilledRoster>> rosters = new HashMap<>();

    private Look(Actor actor) {
      this.actor = actor;
    }

    Optional<FileRow> row(LinePlace place) {
      return Optional.ofNullable(found.get(place));
    }

    Optional<Suggestion> of(Finding finding) {
      FileRow row = found.get(place(finding));
      Function<DraftKey, Optional<PrefilledRoster>> roster =
          key -> rosters.computeIfAbsent(key, unknown -> roster(actor, unknown));
      return Suggestions.of(
          finding, row == null ? Hints.NONE : new RowHints(row, roster, found::get));
    }
  }

  /**
   * Reads the file once.
   *
   * @param wanted lines wanted in any case
   * @param findings whose lines are fetched where a suggestion needs them
   */
  Look look(
      Actor actor, Deposit deposit, Collection<LinePlace> wanted, Collection<Finding> findings) {
    Set<LinePlace> places = new HashSet<>(wanted);
    for (Finding finding : findings) {
      if (Suggestions.needsLine(finding.code()) && finding.line() > 0) {
        places.add(place(finding));
        firstOf(finding).ifPresent(places::add);
      }
    }
    Look look = new Look(actor);
    rows.read(deposit, places, row -> look.found.put(row.place(), row));
    return look;
  }

  static LinePlace place(Finding finding) {
    return new LinePlace(finding.part() == null ? 0 : finding.part().number(), finding.line());
  }

  /** The line somebody stands on the first time. */
  private static Optional<LinePlace> firstOf(Finding finding) {
    boolean named =
        finding.code() == DeclarationCode.DUPLICATE_INSURED
            && finding.args().size() > 1
            && finding.args().get(1).matches("\\d{1,9}");
    return named
        ? Optional.of(new LinePlace(place(finding).part(), Integer.parseInt(finding.args().get(1))))
        : Optional.empty();
  }

  private Optional<PrefilledRoster> roster(Actor actor, DraftKey key) {
    return actFor
        .find(actor, key.affiliate(), Scope.PREPARE)
        .flatMap(who -> rosterOf.roster(who, key.period()));
  }
}
