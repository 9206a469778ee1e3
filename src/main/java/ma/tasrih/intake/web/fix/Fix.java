package ma.tasrih.intake.web.fix;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
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
import ma.tasrih.identity.web.Asked;
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
 * them right. All that is typed lives in the database; each request reads it anew, and what a
 * request asks for it says itself: nothing is read to find out which button was pressed.
 */
@Named("intakeFix")
@RequestScoped
public class Fix {

  /** Lines of a page: what somebody can look through, and few enough to be sent back whole. */
  private static final int LINES = 50;

  private static final int ACTS = 20;
  private static final int MOST_ALIKE = 5;
  private static final String SAME = "same.";

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
  private String asked;
  private String key;
  private int after;
  private Deposit deposit;
  private List<CausesToFix.Cause> all;
  private LinesToFix.Lines page;
  private ActsOf.Acts acts;
  private final String[] with = new String[MOST_ALIKE];

  @PostConstruct
  void readParameters() {
    id = Asked.parameter("id");
    asked = Asked.parameter("cause");
    after = number("after").orElse(0);
    key = Asked.parameter("key").isEmpty() ? UUID.randomUUID().toString() : Asked.parameter("key");
    deposit = findDeposit.deposit(actor(), id).deposit();
  }

  /** A deposit that is filed has nothing to correct: the page shows what became of it. */
  public void load() {
    if (deposit.state() == DepositState.SUBMITTED) {
      Asked.go("/employer/intake/review.xhtml?id=" + id);
    }
  }

  /** Keeps every cell that was changed and shows what remains. */
  public void save() {
    Map<String, String> sent =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    List<EditCells.Edit> edits = new ArrayList<>(FixLine.typed(sent::get, sent.keySet()));
    FixLine.proposal(Asked.parameter("proposed")).ifPresent(edits::add);
    if (edits.isEmpty()) {
      again("&done=true");
    } else {
      act(() -> editCells.edit(actor(), id, edits, key + "-save"));
    }
  }

  /** Applies every proposal of the cause. */
  public void applySuggested() {
    actOnShown(() -> takeSuggestions.take(actor(), id, asked, key));
  }

  /** Puts one value into all cells of the cause that hold the same wrong one. */
  public void replaceAlike(int place) {
    CausesToFix.Alike same = shown(place);
    String value = with[place] == null ? "" : with[place].strip();
    actOnShown(
        () ->
            fixAllAlike.fix(
                actor(),
                id,
                new FixAllAlike.Alike(asked, same.column(), Optional.of(same.value()), value),
                key + "-" + place));
  }

  /** Takes all lines of the cause out of what is declared. */
  public void leaveOutCause() {
    actOnShown(
        () ->
            leaveOutLines.leaveOut(actor(), id, LeaveOutLines.Which.ofCause(asked), key + "-out"));
  }

  /** Takes the newest act back that the page has shown as such. */
  public void undo() {
    OptionalInt meant = number("act").map(OptionalInt::of).orElse(OptionalInt.empty());
    act(() -> undoLast.undo(actor(), id, meant, key + "-undo"));
  }

  /** What is meant for a whole cause is done to the findings somebody has seen, or not at all. */
  private void actOnShown(Supplier<Fixed> doing) {
    Optional<Integer> seen = number("attempt");
    if (seen.isPresent() && seen.get() != deposit.checkedAttempt()) {
      again("&outdated=true");
    } else {
      act(doing);
    }
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
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(
                  FacesMessage.SEVERITY_ERROR,
                  RefusalTexts.of(refusal, language.getLocale()),
                  null));
      deposit = findDeposit.deposit(actor(), id).deposit();
    }
  }

  private void again(String how) {
    String cause = asked.matches("[A-Z_]{1,40}") ? "&cause=" + asked : "";
    Asked.go("/employer/intake/fix.xhtml?id=" + id + cause + how);
  }

  /** The wrong value a button of the page stood beside. */
  private static CausesToFix.Alike shown(int place) {
    String[] told = FixLine.decoded(Asked.parameter(SAME + place)).orElse("").split("\n", 2);
    return new CausesToFix.Alike(told[0], told.length > 1 ? told[1] : "", 0);
  }

  /** Nothing is drawn yet: which parts there are is said by the request. */
  private static boolean isDecoding() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  private static Optional<Integer> number(String name) {
    return Optional.of(Asked.parameter(name))
        .filter(text -> text.matches("\\d{1,7}"))
        .map(Integer::valueOf);
  }

  private Actor actor() {
    return currentActor.require();
  }

  private List<CausesToFix.Cause> all() {
    if (all == null) {
      all = causesToFix.list(actor(), id);
    }
    return all;
  }

  /** Causes that ask for work on lines, those that block first. */
  public List<CausesToFix.Cause> getCauses() {
    return FixCauses.onLines(all());
  }

  /** What blocks and stands on no line of its own: it is not put right here. */
  public List<CausesToFix.Cause> getWhole() {
    return isDecoding() ? List.of() : FixCauses.ofWholeFile(all());
  }

  /** There is something to correct. */
  public boolean isAny() {
    return isDecoding() || !getCauses().isEmpty();
  }

  /** The cause that is open: the one asked for, else the first. */
  public CausesToFix.Cause getOpened() {
    return getCauses().stream()
        .filter(one -> one.code().name().equals(asked))
        .findFirst()
        .orElseGet(() -> getCauses().isEmpty() ? null : getCauses().get(0));
  }

  public String getCause() {
    CausesToFix.Cause opened = getOpened();
    return opened == null ? "" : opened.code().name();
  }

  /** The portal proposes something for lines of the cause. */
  public boolean isSuggested() {
    return isDecoding() || getOpened() != null && getOpened().suggested() > 0;
  }

  /** Wrong values that stand in more than one cell. */
  public List<CausesToFix.Alike> getAlike() {
    if (isDecoding()) {
      List<CausesToFix.Alike> sent = new ArrayList<>();
      while (sent.size() < MOST_ALIKE && !Asked.parameter(SAME + sent.size()).isEmpty()) {
        sent.add(shown(sent.size()));
      }
      return sent;
    }
    return FixCauses.alike(getOpened(), MOST_ALIKE);
  }

  /** How a request names a wrong value. */
  public String same(CausesToFix.Alike one) {
    return FixLine.encoded(one.column() + "\n" + one.value());
  }

  public String[] getWith() {
    return with;
  }

  /** The lines of the page. */
  public List<FixLine> getLines() {
    Locale locale = language.getLocale();
    return isDecoding()
        ? List.of()
        : page().items().stream().map(line -> FixLine.of(line, locale)).toList();
  }

  private LinesToFix.Lines page() {
    if (page == null) {
      Optional<String> of = Optional.of(getCause()).filter(code -> !code.isEmpty());
      int from = getCause().equals(asked) ? after : 0;
      page = linesToFix.list(actor(), id, new LinesToFix.Query(of, from, LINES));
    }
    return page;
  }

  /** Where the next page begins; empty on the last one. */
  public String getNext() {
    int next = page().offset() + page().items().size();
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

  private ActsOf.Acts acts() {
    if (acts == null) {
      acts = actsOf.list(actor(), id, 0, ACTS);
    }
    return acts;
  }

  /** Somebody has corrected something. */
  public boolean isHistory() {
    return isDecoding() || !acts().items().isEmpty();
  }

  public List<FixAct> getActs() {
    Locale locale = language.getLocale();
    return isDecoding()
        ? List.of()
        : acts().items().stream().map(told -> FixAct.of(told, locale)).toList();
  }

  /** Number of the act that can be taken back; 0 when there is none. */
  public int getUndoable() {
    return isDecoding() ? 1 : acts().undoable();
  }

  /** Something was just done here. */
  public boolean isDone() {
    return !Asked.done().isEmpty();
  }

  public boolean isChecking() {
    return !isDecoding() && !deposit.isChecked();
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
}
