package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.FiledMonth;
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
  private static final String LINES =
      " from declaration_line l"
          + " join declaration d on d.id = l.declaration_id and d.affiliate_number = ?"
          + " where l.declaration_id = ? and l.position >= ? and l.position < ?";

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
    FiledMonth filed = month(who, month);
    Money wages =
        filed.standing().stream()
            .map(one -> one.totals().actualWages())
            .reduce(Money.ZERO, Money::plus);
    int headcount = filed.people();
    PastPeople people =
        headcount > reach.mostPeople()
            ? null
            : new PastPeople(
                pays(who, filed, reach.numbered()),
                reach.numbered(),
                (insured, cin) -> half(vault.pseudonym(insured, cin).bytes()),
                () -> atCeiling(who, period, reach));
    return new Past(month, headcount, wages, people);
  }

  /** Of everyone, or of those without a number only. */
  private PayTable pays(ActingFor who, FiledMonth filed, boolean everyone) {
    String some = everyone ? " and l.number_kind <> 'C'" : " and l.number_kind = 'N'";
    int most = everyone ? filed.people() : count(who, filed, some);
    PayTable pays = new PayTable(most);
    if (most > 0) {
      String columns = "select l.person, l.days, l.actual_wage_centimes, l.situation";
      each(who, filed, columns, some, row -> pays.add(person(row), LineColumns.pay(row)));
    }
    return pays;
  }

  /** Those who earned the ceiling in the month before, marked for each month they did. */
  private PayTable atCeiling(ActingFor who, YearMonth period, PastReach reach) {
    String some = " and l.number_kind <> 'C' and l.actual_wage_centimes = ?";
    FiledMonth before = month(who, period.minusMonths(1));
    PayTable found = new PayTable(count(who, before, some, reach.ceiling()));
    PastPay nothing = new PastPay(Money.ZERO, 0, false, false);
    String columns = "select l.person";
    each(who, before, columns, some, row -> found.add(person(row), nothing), reach.ceiling());
    for (int back = 1; back <= reach.ceilingMonths(); back++) {
      int mark = back - 1;
      FiledMonth month = month(who, period.minusMonths(back));
      each(who, month, columns, some, row -> found.mark(person(row), mark), reach.ceiling());
    }
    return found;
  }

  private FiledMonth month(ActingFor who, YearMonth month) {
    return new FiledMonth(declarations.ofMonth(who, month));
  }

  private int count(ActingFor who, FiledMonth month, String some, Object... values) {
    return month.standing().stream()
        .mapToInt(
            one ->
                (int)
                    jdbc.number(
                        "select count(*)" + LINES + some,
                        parameters(who, one, 0, one.totals().accepted(), values)))
        .sum();
  }

  /** Takes a row; the set of rows is read in parts. */
  @FunctionalInterface
  private interface Taker {
    void take(ResultSet row) throws SQLException;
  }

  private void each(
      ActingFor who, FiledMonth month, String columns, String some, Taker taker, Object... values) {
    for (Declaration one : month.standing()) {
      int lines = one.totals().accepted();
      for (int from = 0; from < lines; from += PART) {
        jdbc.list(
            columns + LINES + some,
            row -> {
              taker.take(row);
              return true;
            },
            parameters(who, one, from, from + PART, values));
      }
    }
  }

  private static Object[] parameters(
      ActingFor who, Declaration one, int from, int to, Object... more) {
    List<Object> all = new ArrayList<>(List.of(who.affiliate().digits(), one.id(), from, to));
    all.addAll(List.of(more));
    return all.toArray();
  }

  private static long person(ResultSet row) throws SQLException {
    return half(row.getBytes("person"));
  }

  private static long half(byte[] pseudonym) {
    return ByteBuffer.wrap(pseudonym).getLong();
  }
}
