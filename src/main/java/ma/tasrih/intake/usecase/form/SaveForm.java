package ma.tasrih.intake.usecase.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.form.FormDraft;
import ma.tasrih.intake.domain.form.FormDrafts;
import ma.tasrih.intake.domain.form.FormLine;
import ma.tasrih.kernel.Refusal;

/** Keeps what was typed into a form, so that no browser or server can lose it. */
@ApplicationScoped
public class SaveForm {

  @Inject private DeclarableMonths months;
  @Inject private FormDrafts drafts;
  @Inject private Clock clock;

  /**
   * @param seen the version this one comes after
   * @throws Refusal without the right to prepare, or when somebody else has saved meanwhile, the
   *     month cannot be declared, or there are too many lines
   */
  public FormDraft save(ActingFor who, YearMonth period, List<FormLine> lines, int seen) {
    who.require(Scope.PREPARE);
    months.require(period);
    if (lines.size() > FormDraft.MOST_LINES) {
      throw new Refusal(IntakeRefusal.FORM_TOO_LONG, Integer.toString(FormDraft.MOST_LINES));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int version =
        drafts
            .save(who, period, lines, seen, now)
            .orElseThrow(() -> new Refusal(IntakeRefusal.FORM_SAVED_ELSEWHERE));
    return new FormDraft(lines, now, version);
  }
}
