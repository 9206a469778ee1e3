package ma.tasrih.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.identity.web.Language;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.intake.domain.finish.LinesLeft;
import ma.tasrih.intake.usecase.file.FindDecisions;
import ma.tasrih.intake.usecase.file.SettleLines;
import ma.tasrih.kernel.Refusal;

/**
 * Behind the notice of {@code employer/home.xhtml} on lines left out of filed files, and the reason
 * on a filed declaration.
 */
@Named("intakeLeft")
@RequestScoped
public class LeftLines {

  @Inject private ActingAffiliate acting;
  @Inject private CurrentActor currentActor;
  @Inject private FindDecisions findDecisions;
  @Inject private SettleLines settleLines;
  @Inject private Language language;

  private List<LinesLeft> lines;
  private String reason;
  private String words = "";

  /** Still to be declared, the newest decision first. */
  public List<LinesLeft> getLines() {
    if (lines == null) {
      lines = findDecisions.left(acting.require(Scope.READ));
    }
    return lines;
  }

  /** What was decided when a declaration was filed; null when all of its file was. */
  public FindDecisions.Decided of(Declaration declaration) {
    return findDecisions
        .ofDeclaration(
            currentActor.require(),
            declaration.key().affiliate(),
            declaration.filingOrThrow().number().toString())
        .orElse(null);
  }

  /** Says why what is left of one file's month needs no declaration. */
  public void settle() {
    try {
      settleLines.settle(
          acting.require(Scope.FILE),
          Links.parameter("deposit"),
          YearMonth.parse(Links.parameter("month")),
          FinishReason.chosen(reason, words == null ? "" : words));
      Links.go("/employer/home.xhtml");
    } catch (DateTimeException notAMonth) {
      throw new Refusal(IntakeRefusal.PERIOD_MALFORMED);
    } catch (Refusal refusal) {
      if (refusal.code() != IntakeRefusal.REASON_MISSING
          && refusal.code() != IntakeRefusal.REASON_TOO_LONG) {
        throw refusal;
      }
      Telling.refused(refusal, null, language.getLocale());
    }
  }

  public boolean isMayFile() {
    return acting.require(Scope.READ).may(Scope.FILE);
  }

  /** Reasons to choose from. */
  public List<FinishReason.Code> getReasons() {
    return FinishReason.choices();
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
