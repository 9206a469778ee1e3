package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.past.PackedPay;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.declarations.domain.roster.Rosters;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;

/** Official rosters, and the people of the last declared month. */
@ApplicationScoped
@Transactional
public class JdbcRosters implements Rosters {

  private static final String LINE = "roster_line";
  private static final int PART = 2_000;

  @Inject private Jdbc jdbc;
  @Inject private Vault vault;

  @Override
  public Optional<PrefilledRoster> uploaded(AffiliateNumber affiliate, YearMonth period) {
    return jdbc.find(
            "select * from roster where affiliate_number = ? and period = ?",
            this::header,
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
    KeyOwner owner = KeyOwner.employer(affiliate);
    return jdbc.list(
        "select * from roster_line where affiliate_number = ? and period = ? order by position",
        row -> {
          String place = row(period, row.getInt("position"));
          return person(
              SealedPerson.open(vault, owner, LINE, place, row.getBytes("identity")),
              LineColumns.allowance(row));
        },
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
        vault.sealText(KeyOwner.employer(roster.affiliate()), address(period), header.address()),
        header.town(),
        header.postalCode(),
        header.agency(),
        header.issuedOn(),
        header.dueOn());
    List<Object[]> lines = new ArrayList<>(roster.lines().size());
    for (RosterLine line : roster.lines().values()) {
      lines.add(columns(roster.affiliate(), period, lines.size(), line));
    }
    jdbc.batch(
        "insert into roster_line (affiliate_number, period, position, children,"
            + " allowance_due_centimes, allowance_withheld_centimes, allowance_net_centimes,"
            + " person, identity) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        lines);
  }

  private Object[] columns(
      AffiliateNumber affiliate, YearMonth period, int position, RosterLine line) {
    return new Object[] {
      affiliate.digits(),
      period,
      position,
      line.allowance().children(),
      line.allowance().due(),
      line.allowance().withheld(),
      line.allowance().net(),
      vault.pseudonym(line.insured(), "").bytes(),
      new SealedPerson(line.insured().digits(), "", line.name())
          .seal(vault, KeyOwner.employer(affiliate), LINE, row(period, position))
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
    Map<String, RosterLine> people = new TreeMap<>();
    for (long declaration : whatCounts(affiliate, month, from)) {
      KeyOwner owner = KeyOwner.employer(affiliate);
      List<Integer> part;
      int after = -1;
      do {
        part =
            jdbc.list(
                "select l.*, r.answer from declaration_line l left join registration_request r"
                    + " on r.declaration_id = l.declaration_id and r.position = l.position"
                    + " where l.declaration_id = ? and l.position > ?"
                    + " and l.situation not in ('SO', 'DE') and l.number_kind <> 'C'"
                    + " order by l.position limit ?",
                row -> add(people, owner, row),
                declaration,
                after,
                PART);
        after = part.isEmpty() ? after : part.get(part.size() - 1);
      } while (part.size() == PART);
    }
    return List.copyOf(people.values());
  }

  /** Those filed from one on, in the order of filing. */
  private List<Long> whatCounts(AffiliateNumber affiliate, YearMonth month, Declaration from) {
    return jdbc.list(
        "select d.id from declaration d"
            + " where d.affiliate_number = ? and d.period = ? and d.number is not null"
            + " and (d.submitted_at > ? or d.submitted_at = ? and d.id >= ?) order by d.id",
        row -> row.getLong("id"),
        affiliate.digits(),
        month,
        from.filingOrThrow().submittedAt(),
        from.filingOrThrow().submittedAt(),
        from.id());
  }

  /** Takes a line in, if its person has a number by now, and tells its position. */
  private int add(Map<String, RosterLine> people, KeyOwner owner, ResultSet row)
      throws SQLException {
    SealedPerson line = LineColumns.person(vault, owner, row);
    String number =
        row.getString("number_kind").equals(SealedPerson.REGISTERED)
            ? line.number()
            : vault.openText(owner, JdbcRegistrations.answerPlace(row), row.getBytes("answer"));
    if (number != null) {
      // The allowances of a month are the fund's to say; a roster we make has none.
      FamilyAllowance children =
          new FamilyAllowance(row.getInt("children"), Money.ZERO, Money.ZERO, Money.ZERO);
      RosterLine person =
          new RosterLine(
              new InsuredNumber.Registered(number),
              line.name(),
              children,
              PackedPay.of(LineColumns.pay(row)));
      people.merge(number, person, JdbcRosters::together);
    }
    return row.getInt("position");
  }

  /** Two lines of one person in a month, whichever came first. */
  private static RosterLine together(RosterLine one, RosterLine other) {
    boolean moreChildren = one.allowance().children() >= other.allowance().children();
    return new RosterLine(
        one.insured(),
        one.name().compareTo(other.name()) >= 0 ? one.name() : other.name(),
        moreChildren ? one.allowance() : other.allowance(),
        PackedPay.together(one.lastPay(), other.lastPay()));
  }

  /** Who a row of {@code roster_line} names. */
  static String name(Vault vault, KeyOwner owner, ResultSet row) throws SQLException {
    String place = row(Jdbc.month(row, "period"), row.getInt("position"));
    return SealedPerson.open(vault, owner, LINE, place, row.getBytes("identity")).name();
  }

  private static RosterLine person(SealedPerson person, FamilyAllowance allowance) {
    return new RosterLine(new InsuredNumber.Registered(person.number()), person.name(), allowance);
  }

  private static String row(YearMonth period, int position) {
    return period + ":" + position;
  }

  private static Place address(YearMonth period) {
    return new Place("roster", "address", period.toString());
  }

  private HeaderRow header(ResultSet row) throws SQLException {
    AffiliateNumber affiliate = new AffiliateNumber(row.getString("affiliate_number"));
    YearMonth period = Jdbc.month(row, "period");
    return new HeaderRow(
        row.getString("transfer_id"),
        new PrefilledRoster.Header(
            affiliate,
            period,
            row.getString("company_name"),
            row.getString("activity"),
            vault.openText(KeyOwner.employer(affiliate), address(period), row.getBytes("address")),
            row.getString("town"),
            row.getString("postal_code"),
            row.getString("agency"),
            row.getObject("issued_on", LocalDate.class),
            row.getObject("due_on", LocalDate.class)));
  }

  private record HeaderRow(String transferId, PrefilledRoster.Header header) {}
}
