package ma.tasrih.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.usecase.MonthsDue;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.identity.web.Language;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.finish.DryRun;
import ma.tasrih.intake.domain.form.FormDraft;
import ma.tasrih.intake.domain.form.FormLine;
import ma.tasrih.intake.usecase.file.RunDry;
import ma.tasrih.intake.usecase.form.OpenForm;
import ma.tasrih.intake.usecase.form.SaveForm;
import ma.tasrih.intake.usecase.form.SendForm;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.RefusalCode;
import ma.tasrih.platform.RefusalTexts;

/**
 * Behind {@code employer/intake/form.xhtml}. The form itself lives in the database: each request
 * reads it, applies what was typed and saves it, so that neither browser nor server can lose it.
 */
@Named("intakeForm")
@RequestScoped
public class Form {

  private static final String CASUAL = "999999999";
  private static final String ROWS = "entry:rows:";
  private static final int TOLD = 10;

  /** Told on the page in place of the form. */
  private static final Set<RefusalCode> NO_FORM =
      Set.of(
          IntakeRefusal.FORM_TOO_LONG,
          IntakeRefusal.MONTH_NOT_DECLARABLE,
          IntakeRefusal.PERIOD_MALFORMED);

  @Inject private ActingAffiliate acting;
  @Inject private MonthsDue monthsDue;
  @Inject private OpenForm openForm;
  @Inject private SaveForm saveForm;
  @Inject private SendForm sendForm;
  @Inject private RunDry runDry;
  @Inject private Language language;

  private YearMonth period;
  private OpenForm.Form opened;
  private final List<FormRow> rows = new ArrayList<>();
  private final List<Finding> wholeMonth = new ArrayList<>();
  private Declaration dryRun;
  private DryRun outcome;
  private Instant savedAt;
  private int version;
  private Refusal refused;
  private boolean strict;
  private boolean checked;
  private boolean changedElsewhere;
  private String key;

  @PostConstruct
  void open() {
    ActingFor who = acting.require(Scope.PREPARE);
    String sent = Links.parameter("key");
    key = sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    try {
      period = period(who, Links.parameter("period"));
      opened = isPartial() ? openForm.goOn(who, period) : openForm.open(who, period);
    } catch (Refusal refusal) {
      if (!NO_FORM.contains(refusal.code())) {
        throw refusal;
      }
      refused = refusal;
      return;
    }
    opened.lines().forEach(line -> rows.add(row(line)));
    savedAt = opened.savedAt().orElse(null);
    String seen = Links.parameter("version");
    version = seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : opened.version();
  }

  /** One field is sent, and notes alone come back. */
  private static boolean isPartial() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces.isPostback() && faces.getPartialViewContext().isAjaxRequest();
  }

  private YearMonth period(ActingFor who, String asked) {
    if (asked.isEmpty()) {
      return monthsDue.of(who).next().period();
    }
    try {
      return YearMonth.parse(asked);
    } catch (DateTimeException notAMonth) {
      throw new Refusal(IntakeRefusal.PERIOD_MALFORMED);
    }
  }

  private FormRow row(FormLine line) {
    return new FormRow(line, opened.before().get(line.insured()));
  }

  /** Says what the form comes to as it was left. */
  public void load() {
    check();
  }

  /** Keeps what was typed and says what it comes to. */
  public void changed() {
    requireForm();
    if (!Links.parameter("rows").equals(getStanding())) {
      throw new Refusal(IntakeRefusal.FORM_SAVED_ELSEWHERE);
    }
    boolean stale = version != opened.version();
    version = opened.version(); // one field on top of what is saved: nothing older can come back
    save();
    checkAnew();
    refresh(stale);
  }

  public void addEntrant() {
    add(new FormLine(FormLine.Origin.ENTRANT, "", "", "", "", "", "", newId()));
  }

  public void addCasual() {
    add(new FormLine(FormLine.Origin.CASUAL, CASUAL, "", "", "", "", "", newId()));
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  /** Takes away a line that was added by hand; people of the roster stay, as left at most. */
  public void remove(FormRow row) {
    if (!row.isOnRoster()) {
      rows.remove(row);
      save();
      reopen("");
    }
  }

  /** Hands the form on to the same check as any file, unless a field is wrong. */
  public void verify() {
    save();
    strict = true;
    checkAnew();
    List<FormRow> wrong =
        rows.stream().filter(r -> r.getProblems().stream().anyMatch(Finding::isBlocking)).toList();
    if (wrong.isEmpty()) {
      String sent = key + "-" + version;
      Links.go(
          Links.review(
              sendForm.deposit(acting.require(Scope.PREPARE), period, lines(), sent).publicId()));
    } else {
      wrong.stream().limit(TOLD).forEach(this::tell);
    }
  }

  private void tell(FormRow row) {
    String who = row.getName().isBlank() ? row.getInsured() : row.getName();
    row.getProblems().stream()
        .filter(Finding::isBlocking)
        .findFirst()
        .ifPresent(
            finding ->
                Telling.error(
                    who + " · " + sentence(finding),
                    ROWS + rows.indexOf(row) + ":" + FieldWords.fieldOf(finding, row.isNamed())));
  }

  /** A problem in the words of the form: its fields, not the columns of a file. */
  public String sentence(Finding finding) {
    return FieldWords.sentence(finding, language.getLocale());
  }

  private void add(FormLine line) {
    requireForm();
    rows.add(row(line));
    save();
    reopen("#added");
  }

  /** Nothing is written where no form is shown. */
  private void requireForm() {
    if (refused != null) {
      throw refused;
    }
  }

  private void save() {
    requireForm();
    FormDraft saved = saveForm.save(acting.require(Scope.PREPARE), period, lines(), version);
    version = saved.version();
    savedAt = saved.savedAt();
  }

  /** The page is shown anew: its rows are other ones. */
  private void reopen(String at) {
    Links.go("/employer/intake/form.xhtml?period=" + period + at);
  }

  /** Rendered conditions have looked at the rows before what was typed was in them. */
  private void checkAnew() {
    checked = false;
    check();
  }

  private void check() {
    if (checked || refused != null || rows.isEmpty()) {
      return;
    }
    checked = true;
    rows.forEach(row -> row.getProblems().clear());
    wholeMonth.clear();
    ActingFor who = acting.require(Scope.PREPARE);
    CheckReport report = sendForm.check(who, period, lines());
    dryRun = report.declarations().stream().findFirst().orElse(null);
    outcome = dryRun == null ? null : runDry.of(who.actor(), dryRun).orElse(null);
    report.findings().forEach(this::place);
  }

  /** Line n of the table is row n − 2: the headings come first, and rows count from 0. */
  private void place(Finding finding) {
    int at = finding.line() - 2;
    if (at < 0 || at >= rows.size()) {
      wholeMonth.add(finding);
    } else if (strict || !rows.get(at).isBlank()) {
      rows.get(at).found(finding);
    }
  }

  /**
   * Any row may have changed its mind about a problem: a duplicate stands in two.
   *
   * @param stale other rows were changed elsewhere: the page takes them all over, or its next
   *     saving would bring the old ones back
   */
  private void refresh(boolean stale) {
    Collection<String> shown =
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds();
    if (stale) {
      changedElsewhere = true;
      shown.add("entry:people");
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      shown.add(ROWS + row + ":note");
    }
  }

  private List<FormLine> lines() {
    return rows.stream().map(FormRow::line).toList();
  }

  /** Which rows the page shows: a field that comes with others belongs to somebody else. */
  public String getStanding() {
    return FormLine.standing(lines());
  }

  public List<FormRow> getRows() {
    return rows;
  }

  public List<Finding> getWholeMonth() {
    check();
    return wholeMonth;
  }

  /** What the form comes to as it stands; null when nothing can be computed. */
  public Declaration getDryRun() {
    check();
    return dryRun;
  }

  /** What filing it today would mean; null when nothing of it can be filed yet. */
  public DryRun getOutcome() {
    check();
    return outcome;
  }

  public List<Situation> getSituations() {
    return List.of(Situation.values());
  }

  public YearMonth getPeriod() {
    return period;
  }

  /** The month the figures were taken from; null when there is none. */
  public YearMonth getLastMonth() {
    return opened.lastMonth().orElse(null);
  }

  /** Number of the month's declaration when it is filed already; empty otherwise. */
  public String getFiled() {
    return refused != null ? "" : opened.filed().orElse("");
  }

  /** Why there is no form, in words; empty when there is one. */
  public String getWhyNot() {
    return refused == null ? "" : RefusalTexts.of(refused, language.getLocale());
  }

  /** A file would do where the form does not. */
  public boolean isTooLong() {
    return refused != null && refused.code() == IntakeRefusal.FORM_TOO_LONG;
  }

  /** Somebody else, or another tab, has changed the form since it was shown. */
  public boolean isChangedElsewhere() {
    return changedElsewhere;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public int getVersion() {
    return version;
  }

  public String getKey() {
    return key;
  }
}
