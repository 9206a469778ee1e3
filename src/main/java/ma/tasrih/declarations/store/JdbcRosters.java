package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.PrefilledRoster;
import ma.tasrih.declarations.domain.RosterLine;
import ma.tasrih.declarations.domain.Rosters;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.platform.persistence.Jdbc;

/** Official rosters, and the people of the last declared month. */
@ApplicationScoped
@Transactional
public class JdbcRosters implements Rosters {

  @Inject private Jdbc jdbc;

  @Override
  public Optional<PrefilledRoster> uploaded(AffiliateNumber affiliate, YearMonth period) {
    return jdbc.find(
            "select * from roster where affiliate_number = ? and period = ?",
            JdbcRosters::header,
            affiliate.digits(),
            period)
        .map(
            head ->
                PrefilledRoster.of(
                    head.transferId, head.header, uploadedPeople(affiliate, period)));
  }

  @Override
  public Optional<YearMonth> firstUploadedMonth(AffiliateNumber affiliate) {
    return jdbc.find(
        "select period from roster where affiliate_number = ? order by period limit 1",
        row -> Jdbc.month(row, "period"),
        affiliate.digits());
  }

  private List<RosterLine> uploadedPeople(AffiliateNumber affiliate, YearMonth period) {
    return jdbc.list(
        "select * from roster_line where affiliate_number = ? and period = ?"
            + " order by insured_number",
        JdbcRosters::person,
        affiliate.digits(),
        period);
  }

  @Override
  public void upload(PrefilledRoster roster) {
    String affiliate = roster.affiliate().digits();
    YearMonth period = roster.period();
    jdbc.update(
        "delete from roster_line where affiliate_number = ? and period = ?", affiliate, period);
    jdbc.update("delete from roster where affiliate_number = ? and period = ?", affiliate, period);
    PrefilledRoster.Header header = roster.header();
    jdbc.update(
        "insert into roster (affiliate_number, period, transfer_id, company_name, activity,"
            + " address, town, postal_code, agency, issued_on, due_on)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        affiliate,
        period,
        roster.transferId(),
        header.companyName(),
        header.activity(),
        header.address(),
        header.town(),
        header.postalCode(),
        header.agency(),
        header.issuedOn(),
        header.dueOn());
    jdbc.batch(
        "insert into roster_line (affiliate_number, period, insured_number, person_name, children,"
            + " allowance_due_centimes, allowance_withheld_centimes, allowance_net_centimes)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        roster.lines().values().stream().map(line -> columns(affiliate, period, line)).toList());
  }

  private static Object[] columns(String affiliate, YearMonth period, RosterLine line) {
    return new Object[] {
      affiliate,
      period,
      line.insured().digits(),
      line.name(),
      line.allowance().children(),
      line.allowance().due(),
      line.allowance().withheld(),
      line.allowance().net()
    };
  }

  @Override
  public Optional<YearMonth> lastDeclaredMonth(AffiliateNumber affiliate, YearMonth before) {
    return jdbc.find(
        "select period from declaration where affiliate_number = ? and period < ?"
            + " and number is not null and kind <> 'NIL' order by period desc limit 1",
        row -> Jdbc.month(row, "period"),
        affiliate.digits(),
        before);
  }

  @Override
  public List<RosterLine> peopleAfter(
      AffiliateNumber affiliate, YearMonth month, Declaration from) {
    return jdbc.list(
        "select coalesce(nullif(l.insured_number, '000000000'), r.insured_number)"
            + " as insured_number, max(l.person_name) as person_name, max(l.children) as children,"
            // The allowances of a month are the fund's to say; a roster we make has none.
            + " 0 as allowance_due_centimes, 0 as allowance_withheld_centimes,"
            + " 0 as allowance_net_centimes"
            + " from declaration d"
            + " join declaration_line l on l.declaration_id = d.id"
            + " left join registration_request r"
            + " on r.declaration_id = d.id and r.position = l.position"
            + " where d.affiliate_number = ? and d.period = ? and d.number is not null"
            + " and l.situation not in ('SO', 'DE') and l.insured_number <> '999999999'"
            + " and (d.submitted_at > ? or d.submitted_at = ? and d.id >= ?)"
            + " group by coalesce(nullif(l.insured_number, '000000000'), r.insured_number)"
            + " having insured_number is not null order by insured_number",
        JdbcRosters::person,
        affiliate.digits(),
        month,
        from.filingOrThrow().submittedAt(),
        from.filingOrThrow().submittedAt(),
        from.id());
  }

  private static RosterLine person(ResultSet row) throws SQLException {
    return new RosterLine(
        new InsuredNumber.Registered(row.getString("insured_number")),
        row.getString("person_name"),
        LineColumns.allowance(row));
  }

  private static HeaderRow header(ResultSet row) throws SQLException {
    return new HeaderRow(
        row.getString("transfer_id"),
        new PrefilledRoster.Header(
            new AffiliateNumber(row.getString("affiliate_number")),
            Jdbc.month(row, "period"),
            row.getString("company_name"),
            row.getString("activity"),
            row.getString("address"),
            row.getString("town"),
            row.getString("postal_code"),
            row.getString("agency"),
            row.getObject("issued_on", LocalDate.class),
            row.getObject("due_on", LocalDate.class)));
  }

  private record HeaderRow(String transferId, PrefilledRoster.Header header) {}
}
