package ma.tasrih.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ma.tasrih.intake.domain.finding.AttributedFinding;
import ma.tasrih.intake.domain.finding.Catalogue;
import ma.tasrih.intake.domain.finding.CauseCount;
import ma.tasrih.intake.domain.finding.DepositFindings;
import ma.tasrih.intake.domain.finding.FindingView;
import ma.tasrih.intake.domain.fix.LinePlace;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Findings as rows. What was found is sealed in one column: column, value and arguments, parted by
 * the unit separator; they repeat what somebody typed.
 */
@ApplicationScoped
@Transactional
public class JdbcDepositFindings implements DepositFindings {

  private static final String SEPARATOR = "\u001f";

  /** Between the name of a part and the column. */
  private static final char OF_PART = '\u001e';

  private static final int PAGE = 1000;
  private static final int PIECE = 5000;
  private static final int MOST_VALUE = 255;
  private static final int MOST_COLUMN = 120;
  private static final int MOST_ARGS = 1000;

  /** Stands for a column or value that is not there. */
  private static final String NONE = "\u0000";

  /** The next page of a view. */
  private static final String AFTER =
      " and (part > ? or part = ? and (line > ? or line = ? and seq > ?))"
          + " order by part, line, seq limit ?";

  private static final Placed BEFORE_ALL = new Placed(-1, 0, 0, null);

  @Inject private Jdbc jdbc;
  @Inject private Vault vault;

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void write(
      long depositId, int attempt, int firstSequence, List<AttributedFinding> findings) {
    KeyOwner owner = owner(depositId);
    List<Object[]> rows = new ArrayList<>(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      AffiliateNumber affiliate = findings.get(i).affiliate();
      Finding f = findings.get(i).finding();
      rows.add(
          new Object[] {
            depositId,
            attempt,
            firstSequence + i,
            f.part() == null ? 0 : f.part().number(),
            f.line(),
            f.code().name(),
            f.severity(),
            affiliate == null ? null : affiliate.digits(),
            f.stake(),
            vault.sealText(owner, place(depositId, attempt, firstSequence + i), details(f))
          });
    }
    jdbc.batch(
        "insert into deposit_finding"
            + " (deposit_id, attempt, seq, part, line, code, severity, affiliate_number,"
            + " stake_centimes, details) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  @Override
  public List<Finding> page(FindingView view, int offset, int limit) {
    KeyOwner owner = owner(view.depositId());
    return jdbc.list(
        "select *" + seen(view) + " order by part, line, seq limit ? offset ?",
        row -> read(owner, row),
        with(view, limit, offset));
  }

  @Override
  public List<CauseCount> groups(FindingView view) {
    return jdbc.list(
        "select code, count(*) as found, sum(stake_centimes) as stake"
            + seen(view)
            + " group by code, severity order by severity, found desc, code",
        row ->
            new CauseCount(
                Catalogue.code(row.getString("code")), row.getLong("found"), stake(row, "stake")),
        with(view));
  }

  @Override
  public List<Finding> ofCode(FindingView view, String code, int limit) {
    KeyOwner owner = owner(view.depositId());
    List<Finding> all = new ArrayList<>();
    List<Placed> page;
    Placed last = BEFORE_ALL;
    int wanted;
    do {
      wanted = Math.min(PAGE, limit - all.size());
      page =
          jdbc.list(
              "select *" + seen(view) + " and code = ?" + AFTER,
              row -> placed(owner, row),
              with(view, code, last.part, last.part, last.line, last.line, last.seq, wanted));
      page.forEach(placed -> all.add(placed.finding));
      last = page.isEmpty() ? last : page.get(page.size() - 1);
    } while (page.size() == wanted && all.size() < limit);
    return all;
  }

  @Override
  public Count count(FindingView view) {
    return jdbc.find(
            "select coalesce(sum(severity = 'BLOCKING'), 0), coalesce(sum(severity = 'WARNING'), 0)"
                + seen(view),
            row -> new Count(row.getLong(1), row.getLong(2)),
            with(view))
        .orElseThrow();
  }

  @Override
  public List<LinePlace> lines(FindingView view, Optional<String> code, int offset, int limit) {
    return jdbc.list(
        "select part, line"
            + seen(view)
            + onLines(code)
            + " group by part, line order by part, line limit ? offset ?",
        row -> new LinePlace(row.getInt(1), row.getInt(2)),
        code.isPresent() ? with(view, code.get(), limit, offset) : with(view, limit, offset));
  }

  @Override
  public long countLines(FindingView view, Optional<String> code) {
    return jdbc.number(
        "select count(distinct part, line)" + seen(view) + onLines(code),
        code.isPresent() ? with(view, code.get()) : with(view));
  }

  private static String onLines(Optional<String> code) {
    return " and line > 0" + (code.isPresent() ? " and code = ?" : " and severity = 'BLOCKING'");
  }

  @Override
  public List<Finding> on(FindingView view, List<LinePlace> lines) {
    KeyOwner owner = owner(view.depositId());
    List<Finding> found = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += PAGE) {
      List<LinePlace> some = lines.subList(from, Math.min(from + PAGE, lines.size()));
      Object[] places =
          some.stream().flatMap(at -> Stream.of(at.part(), at.line())).toArray(Object[]::new);
      found.addAll(
          jdbc.list(
              "select *"
                  + seen(view)
                  + " and (part, line) in ((?, ?)"
                  + ", (?, ?)".repeat(some.size() - 1)
                  + ") order by part, line, seq",
              row -> read(owner, row),
              with(view, places)));
    }
    return found;
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void each(FindingView view, Consumer<Finding> out) {
    KeyOwner owner = owner(view.depositId());
    List<Placed> page;
    Placed last = BEFORE_ALL;
    do {
      page =
          jdbc.list(
              "select *" + seen(view) + AFTER,
              row -> placed(owner, row),
              with(view, last.part, last.part, last.line, last.line, last.seq, PAGE));
      page.forEach(placed -> out.accept(placed.finding));
      last = page.isEmpty() ? last : page.get(page.size() - 1);
    } while (page.size() == PAGE);
  }

  /** The rows of a view; {@link #with} has its parameters. */
  private static String seen(FindingView view) {
    String all = " from deposit_finding where deposit_id = ? and attempt = ?";
    if (view.whole()) {
      return all;
    }
    String strays = view.strays() ? "affiliate_number is null" : "1 = 0";
    int count = view.affiliates().size();
    String of = count == 0 ? "" : " or affiliate_number in (?" + ", ?".repeat(count - 1) + ")";
    return all + " and (" + strays + of + ")";
  }

  private static Object[] with(FindingView view, Object... more) {
    List<Object> all = new ArrayList<>(List.of(view.depositId(), view.attempt()));
    if (!view.whole()) {
      view.affiliates().forEach(affiliate -> all.add(affiliate.digits()));
    }
    all.addAll(List.of(more));
    return all.toArray();
  }

  /** A finding and where the next page goes on. */
  private record Placed(int part, int line, int seq, @Nullable Finding finding) {}

  private Placed placed(KeyOwner owner, ResultSet row) throws SQLException {
    return new Placed(row.getInt("part"), row.getInt("line"), row.getInt("seq"), read(owner, row));
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void forgetBefore(long depositId, int attempt, int kept) {
    int gone;
    do {
      gone =
          jdbc.update(
              "delete from deposit_finding"
                  + " where deposit_id = ? and attempt < ? and attempt <> ? limit "
                  + PIECE,
              depositId,
              attempt,
              kept);
    } while (gone == PIECE);
  }

  private Finding read(KeyOwner owner, ResultSet row) throws SQLException {
    Place place = place(row.getLong("deposit_id"), row.getInt("attempt"), row.getInt("seq"));
    String[] parts = vault.openText(owner, place, row.getBytes("details")).split(SEPARATOR, -1);
    return new Finding(
        Catalogue.code(row.getString("code")),
        row.getInt("line"),
        orNull(parts[0].substring(parts[0].indexOf(OF_PART) + 1)),
        orNull(parts[1]),
        List.of(parts).subList(2, parts.length),
        part(row.getInt("part"), parts[0]),
        stake(row, "stake_centimes"));
  }

  private static @Nullable Money stake(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null ? null : Jdbc.money(row, column);
  }

  private static Finding.@Nullable Part part(int number, String first) {
    return number == 0
        ? null
        : new Finding.Part(number, first.substring(0, first.indexOf(OF_PART)));
  }

  private static String details(Finding finding) {
    StringBuilder text = new StringBuilder(80);
    if (finding.part() != null) {
      String name = cut(finding.part().name(), MOST_VALUE);
      text.append(name.replace(OF_PART, ' ').replace(SEPARATOR, " ")).append(OF_PART);
    }
    text.append(orNone(cut(finding.column(), MOST_COLUMN)));
    text.append(SEPARATOR).append(orNone(cut(finding.value(), MOST_VALUE)));
    for (String arg : cut(String.join(SEPARATOR, finding.args()), MOST_ARGS).split(SEPARATOR, -1)) {
      if (!finding.args().isEmpty()) {
        text.append(SEPARATOR).append(arg);
      }
    }
    return text.toString();
  }

  private static String orNone(String text) {
    return text == null ? NONE : text.replace(SEPARATOR, " ").replace(OF_PART, ' ');
  }

  private static String orNull(String text) {
    return text.equals(NONE) ? null : text;
  }

  private KeyOwner owner(long depositId) {
    return JdbcDeposits.owner(jdbc, depositId);
  }

  private static Place place(long depositId, int attempt, int sequence) {
    return new Place("deposit_finding", "details", depositId + ":" + attempt + ":" + sequence);
  }

  private static String cut(String text, int most) {
    return text == null || text.length() <= most ? text : text.substring(0, most);
  }
}
