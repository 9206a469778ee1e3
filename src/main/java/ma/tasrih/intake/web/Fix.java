package ma.tasrih.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.Language;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.usecase.fix.ActsOf;
import ma.tasrih.intake.usecase.fix.CausesToFix;
import ma.tasrih.intake.usecase.fix.EditCells;
import ma.tasrih.intake.usecase.fix.FixAllAlike;
import ma.tasrih.intake.usecase.fix.Fixed;
import ma.tasrih.intake.usecase.fix.LeaveOutLines;
import ma.tasrih.intake.usecase.fix.LinesToFix;
import ma.tasrih.intake.usecase.fix.TakeSuggestions;
import ma.tasrih.intake.usecase.fix.UndoLast;
import ma.tasrih.intake.usecase.look.FindDeposit;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.RefusalCode;
import ma.tasrih.platform.DisplayFunctions;
import ma.tasrih.platform.DisplayTexts;
import ma.tasrih.platform.RefusalTexts;

/**
 * Behind {@code employer/intake/fix.xhtml}: the lines that need work, cause by cause, and what puts
 * them right. All that is typed lives in the database; each request reads it anew.
 */
@Named("intakeFix")
@RequestScoped
public class Fix {

  /** Lines of a page: what somebody can look through, and few enough to be sent back whole. */
  private static final int LINES = 50;

  private static final int ACTS = 20;
  private static final int MOST_ALIKE = 5;

  @Inject private CurrentActor currentActor;
  @Inject private FindDeposit findDeposit;
  @Inject private CausesToFix causesToFix;
  @Inject private LinesToFix linesToFix;
  @Inject private EditCells editCells;
  @Inject private FixAllAlike fixAllAlike;
  @Inject private TakeSuggestions takeSuggestions;
  @Inject private LeaveOutLines leaveOutLines;
  @Inject private UndoLast undoLast;
  @Inject private ActsOf actsOf;
  @Inject private Language language;

  private String id;
  private String cause;
  private String key;
  private int after;
  private String saved = "";
  private Deposit deposit;
  private List<CausesToFix.Cause> causes;
  private List<FixLine> lines;
  private LinesToFix.Lines page;
  private ActsOf.Acts acts;
  private final String[] with = new String[MOST_ALIKE];

  @PostConstruct
  void readParameters() {
    id = Links.parameter("id");
    cause = Links.parameter("cause");
    String place = Links.parameter("after");
    after = place.matches("\\d{1,7}") ? Integer.parseInt(place) : 0;
    String sent = Links.parameter("key");
    key = sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    deposit = findDeposit.deposit(actor(), id).deposit();
  }

  /** A deposit that is filed has nothing to correct: the page shows what became of it. */
  public void load() {
    if (deposit.state() == DepositState.SUBMITTED) {
      Links.go(Links.review(id));
    }
  }

  /** Keeps one cell, for the script of the page. */
  public void changed() {
    List<EditCells.Edit> edits = typed();
    if (!edits.isEmpty()) {
      editCells.edit(actor(), id, edits, keyOf(edits));
    }
    saved = DisplayTexts.text("fix.kept", language.getLocale());
  }

  /** Keeps every cell that was changed and shows what remains. */
  public void save() {
    Optional<String> proposed = proposed();
    List<EditCells.Edit> edits = typed();
    if (!edits.isEmpty()) {
      act(() -> editCells.edit(actor(), id, edits, keyOf(edits)));
    } else {
      again(proposed.isPresent() ? "" : "&done=true");
    }
  }

  /** Applies every proposal of the cause. */
  public void applySuggested() {
    act(() -> takeSuggestions.take(actor(), id, cause, key));
  }

  /** Puts one value into all cells of the cause that hold the same wrong one. */
  public void replaceAlike(int place) {
    if (place >= getAlike().size()) { // somebody has put it right meanwhile
      again("");
      return;
    }
    CausesToFix.Alike same = getAlike().get(place);
    String value = with[place] == null ? "" : with[place].strip();
    act(
        () ->
            fixAllAlike.fix(
                actor(),
                id,
                new FixAllAlike.Alike(cause, same.column(), Optional.of(same.value()), value),
                key + "-" + place));
  }

  /** Takes all lines of the cause out of what is declared. */
  public void leaveOutCause() {
    act(
        () ->
            leaveOutLines.leaveOut(actor(), id, LeaveOutLines.Which.ofCause(cause), key + "-out"));
  }

  /** Takes the newest act back that the page has shown as such. */
  public void undo() {
    String expected = Links.parameter("act");
    OptionalInt meant =
        expected.matches("\\d{1,9}")
            ? OptionalInt.of(Integer.parseInt(expected))
            : OptionalInt.empty();
    act(() -> undoLast.undo(actor(), id, meant, key + "-undo"));
  }

  /** A refusal is told on the page: what was kept so far stays kept. */
  private void act(Supplier<Fixed> doing) {
    try {
      doing.get();
      again("&done=true");
    } catch (Refusal refusal) {
      if (refusal.code().kind() != RefusalCode.Kind.CONFLICT
          && refusal.code().kind() != RefusalCode.Kind.MALFORMED) {
        throw refusal;
      }
      Telling.error(RefusalTexts.of(refusal, language.getLocale()), null);
      deposit = findDeposit.deposit(actor(), id).deposit();
      causes = null;
      page = null;
    }
  }

  private void again(String how) {
    Links.go(
        "/employer/intake/fix.xhtml?id=" + id + (cause.isEmpty() ? "" : "&cause=" + cause) + how);
  }

  /** The cells sent with the request that say something else than when they were shown. */
  private List<EditCells.Edit> typed() {
    Map<String, String> sent =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    List<EditCells.Edit> edits = new ArrayList<>();
    sent.forEach(
        (name, value) -> {
          if (name.startsWith(FixLine.CELL)) {
            String cell = name.substring(FixLine.CELL.length());
            String was = sent.getOrDefault(FixLine.WAS + cell, "");
            if (!value.strip().equals(was)) {
              FixLine.edit(cell, value).ifPresent(edits::add);
            }
          }
        });
    proposed().flatMap(FixLine::proposal).ifPresent(edits::add);
    return edits;
  }

  /** The proposal somebody pressed, where no script put it into its field. */
  private static Optional<String> proposed() {
    return Optional.of(Links.parameter("proposed")).filter(text -> !text.isEmpty());
  }

  /** The same cells with the same values are the same call, whichever button sends them. */
  private String keyOf(List<EditCells.Edit> edits) {
    return key.substring(0, Math.min(key.length(), 36))
        + "-"
        + Integer.toHexString(edits.hashCode());
  }

  private Actor actor() {
    return currentActor.require();
  }

  /** Causes that stand on lines, those that block first. */
  public List<CausesToFix.Cause> getCauses() {
    if (causes == null) {
      causes = causesToFix.list(actor(), id).stream().filter(one -> one.lines() > 0).toList();
      if (causes.stream().noneMatch(one -> one.code().name().equals(cause))) {
        cause = causes.isEmpty() ? "" : causes.get(0).code().name();
        after = 0;
      }
    }
    return causes;
  }

  /** The cause that is open. */
  public CausesToFix.Cause getOpened() {
    return getCauses().stream()
        .filter(one -> one.code().name().equals(getCause()))
        .findFirst()
        .orElse(null);
  }

  public String getCause() {
    getCauses();
    return cause;
  }

  /** Wrong values that stand in more than one cell. */
  public List<CausesToFix.Alike> getAlike() {
    CausesToFix.Cause opened = getOpened();
    return opened == null
        ? List.of()
        : opened.alike().subList(0, Math.min(MOST_ALIKE, opened.alike().size()));
  }

  public String[] getWith() {
    return with;
  }

  /** The lines of the page. */
  public List<FixLine> getLines() {
    if (lines == null) {
      Locale locale = language.getLocale();
      lines = page().items().stream().map(line -> FixLine.of(line, locale)).toList();
    }
    return lines;
  }

  private LinesToFix.Lines page() {
    if (page == null) {
      Optional<String> of = Optional.of(getCause()).filter(code -> !code.isEmpty());
      page = linesToFix.list(actor(), id, new LinesToFix.Query(of, after, LINES));
    }
    return page;
  }

  /** Where the next page begins; empty on the last one. */
  public String getNext() {
    int next = after + page().items().size();
    return next < page().total() && !page().items().isEmpty() ? Integer.toString(next) : "";
  }

  /** Which lines are shown, of how many. */
  public String getShown() {
    Locale locale = language.getLocale();
    return DisplayTexts.fill2(
        DisplayTexts.text("fix.shown", locale),
        DisplayFunctions.number(page().items().size(), locale),
        DisplayTexts.count("line", page().total(), locale));
  }

  public List<FixAct> getActs() {
    if (acts == null) {
      acts = actsOf.list(actor(), id, 0, ACTS);
    }
    Locale locale = language.getLocale();
    return acts.items().stream().map(told -> FixAct.of(told, locale)).toList();
  }

  /** Number of the act that can be taken back; 0 when there is none. */
  public int getUndoable() {
    getActs();
    return acts.undoable();
  }

  public boolean isChecking() {
    return !deposit.isChecked();
  }

  /** Just came back from an act. */
  public boolean isDone() {
    return "true".equals(Links.parameter("done"));
  }

  /** How many blocking problems there were when the file was first checked. */
  public long getAtFirst() {
    return Math.max(deposit.firstBlocking(), deposit.blocking());
  }

  public long getSolved() {
    return getAtFirst() - deposit.blocking();
  }

  public Deposit getDeposit() {
    return deposit;
  }

  public String getId() {
    return id;
  }

  public String getKey() {
    return key;
  }

  public int getAfter() {
    return after;
  }

  /** What was kept by this request. */
  public String getSaved() {
    return saved;
  }
}
