package ma.tasrih.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.intake.domain.finish.LinesTakenOut;
import ma.tasrih.platform.persistence.Jdbc;

/** Counted from the acts on a deposit. A line is taken out by one standing act at most. */
@ApplicationScoped
@Transactional
public class JdbcLinesTakenOut implements LinesTakenOut {

  @Inject private Jdbc jdbc;

  @Override
  public int byDecision(long depositId) {
    return Math.toIntExact(
        jdbc.number(
            "select coalesce(sum(a.line_count), 0) from deposit_act a where a.deposit_id = ?"
                + " and a.kind = 'LEAVE_OUT' and a.how <> 'SUGGESTED'"
                + " and not exists (select 1 from deposit_act u"
                + " where u.deposit_id = a.deposit_id and u.undoes = a.seq)",
            depositId));
  }
}
