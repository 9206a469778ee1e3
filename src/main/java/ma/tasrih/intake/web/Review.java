package ma.tasrih.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import ma.tasrih.declarations.usecase.SubmitDeclaration;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.Language;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositReview;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.intake.usecase.file.FindDecisions;
import ma.tasrih.intake.usecase.file.ReviewDeposit;
import ma.tasrih.intake.usecase.file.StopDeposit;
import ma.tasrih.intake.usecase.file.SubmitDeposit;
import ma.tasrih.intake.usecase.file.TakeUpDeposit;
import ma.tasrih.intake.usecase.look.FindDeposit;
import ma.tasrih.intake.web.review.OpenedCauses;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.FindingGroup;
import ma.tasrih.signin.usecase.StepUp;

/**
 * Behind {@code employer/intake/review.xhtml}: what is in a deposit, what filing it would do, and
 * the button that files it. Read anew at every request; the key of the page view makes a second
 * click harmless.
 */
@Named("intakeReview")
@RequestScoped
public class Review {

  private static final Set<FindingCode> ASKS_COLUMNS =
      Set.of(
          FileCode.LAYOUT_NEEDS_MAPPING,
          FileCode.COLUMN_AMBIGUOUS,
          FileCode.COLUMN_MISSING,
          FileCode.HEADINGS_NOT_RECOGNISED);

  @Inject private CurrentActor currentActor;
  @Inject private FindDeposit findDeposit;
  @Inject private ReviewDeposit reviewDeposit;
  @Inject private SubmitDeposit submitDeposit;
  @Inject private StopDeposit stopDeposit;
  @Inject private TakeUpDeposit takeUpDeposit;
  @Inject private FindDecisions findDecisions;
  @Inject private StepUp stepUp;
  @Inject private Language language;

  private String id;
  private String key;
  private int shown;
  private OpenedCauses causes;
  private String reason;
  private String words = "";
  private SeenDeposit seen;
  private Deposit deposit;
  private DepositReview review;
  private List<FindingGroup> groups;
  private FindDecisions.Decided putAside;

  @PostConstruct
  void readParameters() {
    id = Links.parameter("id");
    reason = Links.parameter("reason"); // as it was before a detour
    causes = OpenedCauses.asked(Links.parameter("cause"), Links.parameter("lines"));
    String attempt = Links.parameter("attempt");
    shown = attempt.matches("\\d{1,9}") ? Integer.parseInt(attempt) : 0;
    String sent = Links.parameter("key");
    key = sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    read();
  }

  /**
   * Asks for the deposit before anything is shown: none, or somebody else's, is "not found".
   * Whoever files what was filed meanwhile is shown the original, at its address.
   */
  public void load() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (!faces.isPostback() || faces.getResponseComplete()) {
      return;
    }
    if (isSubmitted()) {
      Links.go(Links.review(id));
    } else if (isOutdated()) {
      answer(new Refusal(IntakeRefusal.REVIEW_OUTDATED));
    }
  }

  /** The form that was sent stood on a page that told of an earlier check. */
  private boolean isOutdated() {
    return !Links.parameter("attempt").isEmpty() && shown != deposit.checkedAttempt();
  }

  private void read() {
    seen = findDeposit.deposit(actor(), id);
    deposit = seen.deposit();
    review = reviewDeposit.review(actor(), seen);
    groups = deposit.isChecked() ? readGroups() : List.of();
    putAside = findDecisions.putAside(actor(), seen, review).orElse(null);
  }

  /** Files the deposit, then shows the order; shows what was filed when it was filed before. */
  public void submit() {
    if (isOutdated()) { // which the page says already
      return;
    }
    boolean partly = review.left() > 0 || deposit.blocking() > 0;
    boolean asked = partly && deposit.state() == DepositState.CHECKED;
    Optional<FinishReason> why = asked ? why("finish:reason") : Optional.of(FinishReason.NONE);
    if (why.isEmpty()) {
      return;
    }
    if (!isHistory() && isReady()) {
      stepUp.requireFor(review.total());
    }
    SubmitDeposit.Accept accept =
        partly ? SubmitDeposit.Accept.GOOD_LINES : SubmitDeposit.Accept.ALL_OR_NOTHING;
    SubmitDeposit.Asked what =
        new SubmitDeposit.Asked(
            accept, why.get(), shown == 0 ? OptionalInt.empty() : OptionalInt.of(shown));
    try {
      Links.go(after(submitDeposit.submit(actor(), id, what, key).filed()));
    } catch (Refusal refusal) {
      answer(refusal);
    }
  }

  private void answer(Refusal refusal) {
    if (refusal.code() == IntakeRefusal.ALREADY_SUBMITTED) {
      Links.go(Links.review(id));
    } else if (refusal.code() == IntakeRefusal.REVIEW_OUTDATED) {
      Telling.refused(refusal, null, language.getLocale()); // above what it says now
    } else {
      throw refusal;
    }
  }

  /** Puts the file aside with the reason. */
  public void stop() {
    why(isPartly() && !isLacking() ? "finish:reason" : "stop:reason")
        .ifPresent(
            why -> {
              stopDeposit.stop(actor(), id, why);
              Links.go(Links.review(id));
            });
  }

  /** Takes the file up again. */
  public void takeUp() {
    takeUpDeposit.takeUp(actor(), id);
    Links.go(Links.review(id));
  }

  /** What was chosen as the reason; empty once the page says what is wrong with it. */
  private Optional<FinishReason> why(String field) {
    try {
      return Optional.of(FinishReason.chosen(reason, words == null ? "" : words));
    } catch (Refusal refusal) {
      Telling.refused(refusal, field, language.getLocale());
      return Optional.empty();
    }
  }

  private String after(List<SubmitDeclaration.Filed> filed) {
    if (isHistory()) {
      return Links.HISTORY + "?done=" + filed.get(0).declaration().key().period();
    }
    if (filed.size() > 1) {
      return Links.review(id);
    }
    SubmitDeclaration.Filed only = filed.get(0);
    return only.order()
        .map(order -> Links.order(order.reference().digits()))
        .orElseGet(() -> Links.declaration(only.declaration().filingOrThrow().number().toString()));
  }

  private List<FindingGroup> readGroups() {
    return FindingGroup.sorted(
        findDeposit.causes(actor(), seen, causes::lines).stream()
            .map(OpenedCauses::group)
            .toList());
  }

  /** How many lines a group shows after "more"; 0 when it shows all, or as many as a page may. */
  public int more(FindingGroup group) {
    return causes.more(group);
  }

  private Actor actor() {
    return currentActor.require();
  }

  public Deposit getDeposit() {
    return deposit;
  }

  /** Under which name whoever sent it appears: an accountant by the firm's. */
  public String getSender() {
    return findDeposit.sender(deposit);
  }

  public DepositReview getReview() {
    return review;
  }

  public List<FindingGroup> getGroups() {
    return groups;
  }

  /** The parts shown in a table. */
  public List<DepositReview.Part> getListed() {
    return first(DepositReview.LISTED);
  }

  /** The parts shown one by one, with their contributions. */
  public List<DepositReview.Part> getDetailed() {
    return first(DepositReview.COMPARED);
  }

  private List<DepositReview.Part> first(int most) {
    return review.parts().subList(0, Math.min(most, review.parts().size()));
  }

  public boolean isChecking() {
    return !deposit.isChecked();
  }

  public boolean isSubmitted() {
    return deposit.state() == DepositState.SUBMITTED;
  }

  public boolean isHistory() {
    return deposit.purpose() == Deposit.Purpose.HISTORY;
  }

  /** Something can be filed, and nothing was yet. */
  public boolean isReady() {
    return deposit.state() == DepositState.CHECKED && review.fileable() > 0;
  }

  /** Some of it cannot be filed, or was taken out. */
  public boolean isPartly() {
    return isReady() && (review.left() > 0 || deposit.blocking() > 0);
  }

  /** What is filed whole or not at all lacks lines. */
  public boolean isLacking() {
    return review.lacksLines() || isHistory() && isPartly();
  }

  /** Somebody must say what the columns are before the file can be read. */
  public boolean isColumnsAsked() {
    return isTable() && groups.stream().anyMatch(group -> ASKS_COLUMNS.contains(group.code()));
  }

  /** The columns are read as somebody decided, who may decide otherwise. */
  public boolean isColumnsDecided() {
    return isTable()
        && groups.stream().anyMatch(group -> group.code() == FileCode.COLUMNS_AS_DECIDED);
  }

  private boolean isTable() {
    return !isSubmitted() && !deposit.isTyped() && seen.view().whole();
  }

  /** It came from the form, so the form is where it is corrected. */
  public boolean isTyped() {
    return deposit.asked().filename().startsWith("saisie-");
  }

  /** Whether its lines can be corrected here: a file wholly one's own, and not filed yet. */
  public boolean isFixable() {
    return !isSubmitted()
        && seen.view().whole()
        && groups.stream().anyMatch(one -> one.code().scope() == FindingCode.Scope.LINE);
  }

  /** Whether the file can come back with remarks: wholly one's own. */
  public boolean isAnnotatable() {
    return seen.view().whole();
  }

  public String getId() {
    return id;
  }

  /** Which check the page tells of, so that nothing is filed that it does not show. */
  public int getAttempt() {
    return deposit.checkedAttempt();
  }

  public String getKey() {
    return key;
  }

  /** How to finish is to be chosen: not all of it can be filed, and some of it can. */
  public boolean isChoosing() {
    return isPartly() && review.mayFile() && !isLacking() && !isHistory();
  }

  /** Who put the file aside and why; null when nobody did. */
  public FindDecisions.Decided getPutAside() {
    return putAside;
  }

  /** Whether it can be put aside: something of it was read and is not filed. */
  public boolean isStoppable() {
    return deposit.isChecked()
        && !isSubmitted()
        && !isHistory()
        && putAside == null
        && !review.parts().isEmpty();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
