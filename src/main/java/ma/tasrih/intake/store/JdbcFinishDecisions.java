package ma.tasrih.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.intake.domain.finish.FinishDecision;
import ma.tasrih.intake.domain.finish.FinishDecisions;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;
import org.jspecify.annotations.Nullable;

/** Decisions in the database; every query names the affiliate, and words are sealed. */
@ApplicationScoped
@Transactional
public class JdbcFinishDecisions implements FinishDecisions {

  private static final String WORDS = "words";
  private static final String SETTLED_WORDS = "settled_words";

  private static final String SELECT =
      "select f.*, d.public_id from finish_decision f join deposit d on d.id = f.deposit_id"
          + " where f.affiliate_number = ? and f.ended_at is null";

  private static final String ONE =
      " where affiliate_number = ? and deposit_id = ? and period = ? and ended_at is null";

  @Inject private Jdbc jdbc;
  @Inject private Vault vault;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(ActingFor who, FinishDecision decision) {
    String affiliate = who.affiliate().digits();
    jdbc.update(
        "update finish_decision set ended_at = ?, ended_by = ?" + ONE,
        decision.decidedAt(),
        decision.decidedBy(),
        affiliate,
        decision.depositId(),
        decision.period());
    long before =
        jdbc.number(
            "select count(*) from finish_decision"
                + " where affiliate_number = ? and deposit_id = ? and period = ?",
            affiliate,
            decision.depositId(),
            decision.period());
    jdbc.update(
        "insert into finish_decision (affiliate_number, deposit_id, period, seq, way, reason,"
            + " words, lines_left, declaration_number, decided_at, decided_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        affiliate,
        decision.depositId(),
        decision.period(),
        before + 1,
        decision.way(),
        decision.reason().code(),
        sealed(who, WORDS, decision.depositId(), decision.period(), decision.reason()),
        decision.lines(),
        decision.declaration(),
        decision.decidedAt(),
        decision.decidedBy());
  }

  @Override
  public Optional<FinishDecision> find(ActingFor who, long depositId, YearMonth period) {
    return jdbc.find(
        SELECT + " and f.deposit_id = ? and f.period = ?",
        row -> read(who, row),
        who.affiliate().digits(),
        depositId,
        period);
  }

  @Override
  public Optional<FinishDecision> ofDeclaration(ActingFor who, String number) {
    return jdbc.find(
        SELECT + " and f.declaration_number = ?",
        row -> read(who, row),
        who.affiliate().digits(),
        number);
  }

  @Override
  public List<FinishDecision> open(ActingFor who, int limit) {
    return jdbc.list(
        SELECT
            + " and f.way = 'LEFT' and f.lines_left > 0 and f.settled_at is null"
            + " order by f.decided_at desc, f.deposit_id desc, f.period limit ?",
        row -> read(who, row),
        who.affiliate().digits(),
        limit);
  }

  @Override
  public List<Long> putAside(ActingFor who) {
    return jdbc.list(
        "select distinct deposit_id from finish_decision"
            + " where affiliate_number = ? and way = 'STOPPED' and ended_at is null",
        row -> row.getLong(1),
        who.affiliate().digits());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean takeUp(ActingFor who, long depositId, YearMonth period, Instant at) {
    return jdbc.update(
            "update finish_decision set ended_at = ?, ended_by = ?" + ONE + " and way = 'STOPPED'",
            at,
            who.actor().userId(),
            who.affiliate().digits(),
            depositId,
            period)
        == 1;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean settle(
      ActingFor who, long depositId, YearMonth period, FinishReason reason, Instant at) {
    return jdbc.update(
            "update finish_decision set settled_at = ?, settled_by = ?, settled_reason = ?,"
                + " settled_words = ?"
                + ONE
                + " and way = 'LEFT' and settled_at is null",
            at,
            who.actor().userId(),
            reason.code(),
            sealed(who, SETTLED_WORDS, depositId, period, reason),
            who.affiliate().digits(),
            depositId,
            period)
        == 1;
  }

  private byte @Nullable [] sealed(
      ActingFor who, String column, long depositId, YearMonth period, FinishReason reason) {
    return reason.text().isEmpty()
        ? null
        : vault.sealText(
            KeyOwner.employer(who.affiliate()), place(column, depositId, period), reason.text());
  }

  private static Place place(String column, long depositId, YearMonth period) {
    return new Place("finish_decision", column, depositId + ":" + period);
  }

  private FinishDecision read(ActingFor who, ResultSet row) throws SQLException {
    String settled = row.getString("settled_reason");
    return new FinishDecision(
        row.getLong("deposit_id"),
        row.getString("public_id"),
        Jdbc.month(row, "period"),
        FinishDecision.Way.valueOf(row.getString("way")),
        reason(who, row, row.getString("reason"), WORDS),
        row.getInt("lines_left"),
        row.getString("declaration_number"),
        Jdbc.instant(row, "decided_at"),
        row.getLong("decided_by"),
        settled == null ? null : reason(who, row, settled, SETTLED_WORDS));
  }

  private FinishReason reason(ActingFor who, ResultSet row, String code, String column)
      throws SQLException {
    byte[] words = row.getBytes(column);
    Place place = place(column, row.getLong("deposit_id"), Jdbc.month(row, "period"));
    return new FinishReason(
        FinishReason.Code.valueOf(code),
        words == null ? "" : vault.openText(KeyOwner.employer(who.affiliate()), place, words));
  }
}
