package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.FiledMonth;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.past.PastMonths;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.past.PastPeople;
import ma.tasrih.declarations.domain.past.PastReach;
import ma.tasrih.declarations.domain.past.PayTable;
import ma.tasrih.declarations.domain.roster.Rosters;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.kernel.Money;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.Vault;

/**
 * Reads what was declared before by pseudonyms, of which half is enough: 64 bits, which a million
 * people do not share. Nothing sealed is opened.
 */
@ApplicationScoped
public class PseudonymsOfPast implements PastMonths {

  private static final int PART = 10_000;
  private static final String PART_OF_LINES =
      " from declaration_line l"
          + " join declaration d on d.id = l.declaration_id and d.affiliate_number = ?"
          + " where l.declaration_id = ? and l.number_kind <> 'C'"
          + " and l.position >= ? and l.position < ?";

  @Inject private Jdbc jdbc;
  @Inject private Declarations declarations;
  @Inject private Rosters rosters;
  @Inject private Vault vault;

  @Override
  public Optional<Past> before(ActingFor who, YearMonth period, PastReach reach) {
    return rosters
        .lastDeclaredMonth(who.affiliate(), period)
        .filter(month -> !month.isBefore(period.minusMonths(reach.months())))
        .map(month -> past(who, period, month, reach));
  }

  private Past past(ActingFor who, YearMonth period, YearMonth month, PastReach reach) {
    FiledMonth filed = new FiledMonth(declarations.ofMonth(who, month));
    Money wages =
        filed.standing().stream()
            .map(one -> one.totals().actualWages())
            .reduce(Money.ZERO, Money::plus);
    int headcount = filed.people();
    PastPeople people =
        headcount > reach.mostPeople()
            ? null
            : new PastPeople(
                pays(who, filed.standing(), headcount),
                (insured, cin) -> half(vault.pseudonym(insured, cin).bytes()),
                pays -> mark(who, period, reach, pays));
    return new Past(month, headcount, wages, people);
  }

  private PayTable pays(ActingFor who, List<Declaration> standing, int headcount) {
    PayTable pays = new PayTable(headcount);
    for (Declaration declaration : standing) {
      int lines = declaration.totals().accepted();
      for (int from = 0; from < lines; from += PART) {
        jdbc.list(
            "select l.person, l.days, l.actual_wage_centimes, l.situation" + PART_OF_LINES,
            row -> add(pays, row),
            who.affiliate().digits(),
            declaration.id(),
            from,
            from + PART);
      }
    }
    return pays;
  }

  private static Boolean add(PayTable pays, ResultSet row) throws SQLException {
    Situation situation = Situation.ofCode(row.getString("situation")).orElseThrow();
    pays.add(
        half(row.getBytes("person")),
        new PastPay(
            Jdbc.money(row, "actual_wage_centimes"),
            row.getInt("days"),
            situation == Situation.AT_WORK,
            situation.isDeparture()));
    return true;
  }

  /** Marks those who earned the ceiling, month by month; only they are fetched. */
  private void mark(ActingFor who, YearMonth period, PastReach reach, PayTable pays) {
    for (int back = 1; back <= reach.ceilingMonths(); back++) {
      int mark = back - 1;
      for (Declaration one :
          new FiledMonth(declarations.ofMonth(who, period.minusMonths(back))).standing()) {
        int lines = one.totals().accepted();
        for (int from = 0; from < lines; from += PART) {
          jdbc.list(
              "select l.person" + PART_OF_LINES + " and l.actual_wage_centimes = ?",
              row -> mark(pays, row, mark),
              who.affiliate().digits(),
              one.id(),
              from,
              from + PART,
              reach.ceiling());
        }
      }
    }
  }

  private static Boolean mark(PayTable pays, ResultSet row, int mark) throws SQLException {
    pays.mark(half(row.getBytes("person")), mark);
    return true;
  }

  private static long half(byte[] pseudonym) {
    return ByteBuffer.wrap(pseudonym).getLong();
  }
}
