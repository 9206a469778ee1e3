package ma.tasrih.intake.usecase.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.declarations.domain.roster.Rosters;
import ma.tasrih.declarations.usecase.RosterOf;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.form.FormDraft;
import ma.tasrih.intake.domain.form.FormDrafts;
import ma.tasrih.intake.domain.form.FormLine;
import ma.tasrih.kernel.Refusal;

/**
 * Opens the form of a month: as it was saved, else with the roster's people and what was declared
 * for them last.
 */
@ApplicationScoped
public class OpenForm {

  @Inject private DeclarableMonths months;
  @Inject private FormDrafts drafts;
  @Inject private RosterOf rosterOf;
  @Inject private Rosters rosters;
  @Inject private Declarations declarations;
  @Inject private DownloadBudget budget;

  /**
   * A form to fill in.
   *
   * @param before what was declared last for each insured number
   * @param lastMonth the month that was declared for, when there is one
   * @param filed number of the month's principal or nil declaration, when there is one
   * @param savedAt empty when it was never saved
   */
  public record Form(
      List<FormLine> lines,
      Map<String, FormLine> before,
      Optional<YearMonth> lastMonth,
      Optional<String> filed,
      Optional<Instant> savedAt,
      int version) {}

  /**
   * For somebody who is shown it: its people are counted, and it is never refused for their number.
   *
   * @throws Refusal without the right to prepare, or when the month cannot be declared or has more
   *     people than the form takes
   */
  public Form open(ActingFor who, YearMonth period) {
    Form form = goOn(who, period);
    budget.note(
        who.actor(),
        TakenOut.of(
            DownloadKind.LINES,
            who.affiliate(),
            who.affiliate() + "-" + period,
            form.lines().size()));
    return form;
  }

  /**
   * For a field of a form that is shown already.
   *
   * @throws Refusal as {@link #open}
   */
  public Form goOn(ActingFor who, YearMonth period) {
    who.require(Scope.PREPARE);
    months.require(period);
    Optional<YearMonth> lastMonth = rosters.lastDeclaredMonth(who.affiliate(), period);
    Map<String, FormLine> before = new HashMap<>();
    lastMonth.ifPresent(month -> before.putAll(declared(who, month)));
    Optional<FormDraft> saved = drafts.find(who, period);
    List<FormLine> lines =
        saved.map(FormDraft::lines).orElseGet(() -> prefilled(who, period, before));
    return new Form(
        lines,
        before,
        lastMonth,
        declarations.filedState(who, period).principalNumber(),
        saved.map(FormDraft::savedAt),
        saved.map(FormDraft::version).orElse(FormDraft.NEVER_SAVED));
  }

  /** The months a form was begun for, newest first. */
  public List<YearMonth> begun(ActingFor who) {
    return drafts.months(who);
  }

  private List<FormLine> prefilled(ActingFor who, YearMonth period, Map<String, FormLine> before) {
    List<RosterLine> people =
        rosterOf
            .roster(who, period)
            .map(PrefilledRoster::lines)
            .map(lines -> List.copyOf(lines.values()))
            .orElse(List.of());
    if (people.size() > FormDraft.MOST_LINES) {
      throw new Refusal(IntakeRefusal.FORM_TOO_LONG, Integer.toString(FormDraft.MOST_LINES));
    }
    return people.stream()
        .map(person -> line(person, before.get(person.insured().digits())))
        .toList();
  }

  private static FormLine line(RosterLine person, FormLine last) {
    return new FormLine(
        FormLine.Origin.ROSTER,
        person.insured().digits(),
        "",
        person.name(),
        last == null ? "" : last.days(),
        last == null ? "" : last.wage(),
        last == null ? "" : last.situation());
  }

  /** What a month holds by insured number; a later declaration of the month comes after. */
  private Map<String, FormLine> declared(ActingFor who, YearMonth month) {
    Map<String, FormLine> lines = new HashMap<>();
    for (Declaration declaration : declarations.ofMonth(who, month)) {
      declarations
          .lines(who, declaration.id(), 0, 2 * FormDraft.MOST_LINES)
          .forEach(line -> lines.put(line.insured().digits(), line(line)));
    }
    return lines;
  }

  private static FormLine line(DeclaredLine line) {
    return new FormLine(
        FormLine.Origin.ROSTER,
        line.insured().digits(),
        line.cin(),
        line.name(),
        Integer.toString(line.days()),
        line.actualWage().toString().replace('.', ','),
        line.situation().code());
  }
}
