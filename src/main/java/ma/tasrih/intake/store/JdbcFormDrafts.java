package ma.tasrih.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.intake.domain.form.FormDraft;
import ma.tasrih.intake.domain.form.FormDrafts;
import ma.tasrih.intake.domain.form.FormLine;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;

/** Forms in the database; every query names the affiliate. */
@ApplicationScoped
@Transactional
public class JdbcFormDrafts implements FormDrafts {

  @Inject private Jdbc jdbc;
  @Inject private Vault vault;

  @Override
  public Optional<FormDraft> find(ActingFor who, YearMonth period) {
    return jdbc.find(
        "select content, saved_at, version from form_draft"
            + " where affiliate_number = ? and period = ?",
        row ->
            new FormDraft(
                FormText.read(vault.openText(owner(who), place(period), row.getBytes("content"))),
                Jdbc.instant(row, "saved_at"),
                row.getInt("version")),
        who.affiliate().digits(),
        period);
  }

  @Override
  public List<YearMonth> months(ActingFor who) {
    return jdbc.list(
        "select period from form_draft where affiliate_number = ? order by period desc",
        row -> Jdbc.month(row, "period"),
        who.affiliate().digits());
  }

  @Override
  public Optional<Integer> save(
      ActingFor who, YearMonth period, List<FormLine> lines, int seen, Instant at) {
    int next = seen + 1;
    byte[] content = vault.sealText(owner(who), place(period), FormText.write(lines));
    int saved =
        seen == FormDraft.NEVER_SAVED
            ? jdbc.update(
                "insert ignore into form_draft"
                    + " (affiliate_number, period, content, saved_at, saved_by, version)"
                    + " values (?, ?, ?, ?, ?, ?)",
                who.affiliate().digits(),
                period,
                content,
                at,
                who.actor().userId(),
                next)
            : jdbc.update(
                "update form_draft set content = ?, saved_at = ?, saved_by = ?, version = ?"
                    + " where affiliate_number = ? and period = ? and version = ?",
                content,
                at,
                who.actor().userId(),
                next,
                who.affiliate().digits(),
                period,
                seen);
    return saved == 1 ? Optional.of(next) : Optional.empty();
  }

  @Override
  public void remove(ActingFor who, YearMonth period) {
    jdbc.update(
        "delete from form_draft where affiliate_number = ? and period = ?",
        who.affiliate().digits(),
        period);
  }

  private static KeyOwner owner(ActingFor who) {
    return KeyOwner.employer(who.affiliate());
  }

  private static Place place(YearMonth period) {
    return new Place("form_draft", "content", period.toString());
  }
}
