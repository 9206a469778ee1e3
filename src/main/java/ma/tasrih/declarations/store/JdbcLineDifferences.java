package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.LineDifferences;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.platform.persistence.Jdbc;

/**
 * Compares lines where they stand, by pseudonym. Whoever has several lines is known by the sum of
 * their marks, so that their order is nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class JdbcLineDifferences implements LineDifferences {

  private static final String MARK =
      "crc32(concat_ws(':', l.days, l.actual_wage_centimes, l.situation))";

  private static final String COUNT =
      "select coalesce(sum(before_lines > 0 and now_lines > 0 and alike), 0) as same,"
          + " coalesce(sum(before_lines > 0 and now_lines > 0 and not alike), 0) as changed,"
          + " coalesce(sum(before_lines = 0), 0) as added,"
          + " coalesce(sum(now_lines = 0), 0) as removed from ("
          + "select sum(l.declaration_id <> ?) as before_lines,"
          + " sum(l.declaration_id = ?) as now_lines,"
          + " sum(if(l.declaration_id = ?, 0, "
          + MARK
          + ")) = sum(if(l.declaration_id = ?, "
          + MARK
          + ", 0)) and sum(if(l.declaration_id = ?, 0, l.actual_wage_centimes))"
          + " = sum(if(l.declaration_id = ?, l.actual_wage_centimes, 0)) as alike"
          + " from declaration_line l"
          + " join declaration d on d.id = l.declaration_id and d.affiliate_number = ?"
          + " where l.declaration_id in (?";

  private static final int TIMES_NOW = 6;

  @Inject private Jdbc jdbc;

  @Override
  public Difference between(ActingFor who, List<Long> before, long now) {
    List<Object> parameters = new ArrayList<>();
    for (int i = 0; i < TIMES_NOW; i++) {
      parameters.add(now);
    }
    parameters.add(who.affiliate().digits());
    parameters.add(now);
    parameters.addAll(before);
    return jdbc.find(
            COUNT + ", ?".repeat(before.size()) + ") group by l.person) people",
            row ->
                new Difference(
                    row.getLong("same"),
                    row.getLong("changed"),
                    row.getLong("added"),
                    row.getLong("removed")),
            parameters.toArray())
        .orElseThrow();
  }

  @Override
  public Optional<Staged> stagedBefore(ActingFor who, YearMonth period, long depositId) {
    return jdbc.find(
        "select id, deposit_id, attempt from declaration d where affiliate_number = ?"
            + " and period = ? and state = 'STAGED' and not refused and deposit_id < ?"
            + " and attempt = (select max(o.attempt) from declaration o"
            + " where o.deposit_id = d.deposit_id and o.state <> 'OPEN')"
            + " order by deposit_id desc, attempt desc limit 1",
        row -> new Staged(row.getLong("id"), row.getLong("deposit_id"), row.getInt("attempt")),
        who.affiliate().digits(),
        period,
        depositId);
  }
}
