package ma.tasrih.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import ma.tasrih.intake.domain.fix.Act;
import ma.tasrih.intake.domain.fix.CellFix;
import ma.tasrih.intake.domain.fix.Fixes;
import ma.tasrih.intake.domain.fix.LinePlace;
import ma.tasrih.intake.domain.fix.NewAct;
import ma.tasrih.intake.domain.fix.StandingFixes;
import ma.tasrih.kernel.Sha256;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;

/**
 * Acts as rows that are only added. Column, value and what stood there before are sealed in one
 * column, parted by the unit separator.
 */
@ApplicationScoped
@Transactional
public class JdbcFixes implements Fixes {

  private static final char SEPARATOR = '\u001f';
  private static final int PAGE = 5_000;
  private static final int LINES = 1_000;

  /** Neither taken back nor itself a taking back. */
  private static final String STANDS =
      " a.undoes is null and not exists (select 1 from deposit_act u"
          + " where u.deposit_id = a.deposit_id and u.undoes = a.seq)";

  private static final String ACTS =
      "select a.*, exists (select 1 from deposit_act u"
          + " where u.deposit_id = a.deposit_id and u.undoes = a.seq) as undone"
          + " from deposit_act a where a.deposit_id = ?";

  @Inject private Jdbc jdbc;
  @Inject private Vault vault;

  @Override
  public Optional<Use> find(long depositId, long userId, String key) {
    return jdbc.find(
        "select seq, fingerprint from deposit_act"
            + " where deposit_id = ? and made_by = ? and key_hash = ?",
        row -> new Use(row.getInt("seq"), row.getString("fingerprint")),
        depositId,
        userId,
        hash(key));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public int add(long depositId, NewAct act, Making making) {
    int number = Math.toIntExact(count(depositId) + 1);
    jdbc.update(
        "insert into deposit_act (deposit_id, seq, kind, how, code, undoes, cell_count, line_count,"
            + " made_by, made_at, key_hash, fingerprint)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        depositId,
        number,
        act.kind(),
        act.how(),
        act.cause().orElse(null),
        act.undoes().isPresent() ? act.undoes().getAsInt() : null,
        act.cells(),
        act.lines(),
        making.userId(),
        making.at(),
        hash(making.key()),
        making.fingerprint());
    addFixes(depositId, number, act.fixes());
    return number;
  }

  private void addFixes(long depositId, int act, List<CellFix> fixes) {
    KeyOwner owner = JdbcDeposits.owner(jdbc, depositId);
    for (int from = 0; from < fixes.size(); from += PAGE) {
      List<Object[]> rows = new ArrayList<>();
      for (int i = from; i < Math.min(from + PAGE, fixes.size()); i++) {
        CellFix fix = fixes.get(i);
        rows.add(
            new Object[] {
              depositId,
              act,
              i,
              fix.part(),
              fix.line(),
              vault.sealText(owner, place(depositId, act, i), details(fix))
            });
      }
      jdbc.batch(
          "insert into deposit_act_cell (deposit_id, act, seq, part, line, details)"
              + " values (?, ?, ?, ?, ?, ?)",
          rows);
    }
  }

  @Override
  public Act get(long depositId, int number) {
    return jdbc.find(ACTS + " and a.seq = ?", JdbcFixes::act, depositId, number).orElseThrow();
  }

  @Override
  public Optional<Act> newestStanding(long depositId) {
    return jdbc.find(
        ACTS + " and" + STANDS + " order by a.seq desc limit 1", JdbcFixes::act, depositId);
  }

  @Override
  public List<Act> list(long depositId, int offset, int limit) {
    return jdbc.list(
        ACTS + " order by a.seq desc limit ? offset ?", JdbcFixes::act, depositId, limit, offset);
  }

  @Override
  public long count(long depositId) {
    return jdbc.number(
        "select coalesce(max(seq), 0) from deposit_act where deposit_id = ?", depositId);
  }

  @Override
  public List<CellFix> fixes(long depositId, int act, int limit) {
    KeyOwner owner = JdbcDeposits.owner(jdbc, depositId);
    return jdbc.list(
        "select * from deposit_act_cell where deposit_id = ? and act = ? order by seq limit ?",
        row -> fix(owner, row),
        depositId,
        act,
        limit);
  }

  @Override
  public Standing standing(long depositId) {
    return jdbc.find(
            "select count(*), coalesce(sum(a.cell_count), 0),"
                + " coalesce(sum(case when a.kind = 'LEAVE_OUT' then a.line_count end), 0)"
                + " from deposit_act a where a.deposit_id = ? and"
                + STANDS,
            row -> new Standing(row.getInt(1), row.getLong(2), row.getLong(3)),
            depositId)
        .orElseThrow();
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public StandingFixes amendments(long depositId) {
    KeyOwner owner = JdbcDeposits.owner(jdbc, depositId);
    StandingFixes all = new StandingFixes();
    List<Numbered> page;
    Numbered last = new Numbered(0, 0, CellFix.wholeLine(0, 0));
    do {
      page =
          jdbc.list(
              "select c.* from deposit_act_cell c"
                  + " join deposit_act a on a.deposit_id = c.deposit_id and a.seq = c.act"
                  + " where c.deposit_id = ? and (c.act > ? or c.act = ? and c.seq > ?) and"
                  + STANDS
                  + " order by c.act, c.seq limit ?",
              row -> new Numbered(row.getInt("act"), row.getInt("seq"), fix(owner, row)),
              depositId,
              last.act,
              last.act,
              last.seq,
              PAGE);
      page.forEach(numbered -> all.add(numbered.fix));
      last = page.isEmpty() ? last : page.get(page.size() - 1);
    } while (page.size() == PAGE);
    return all;
  }

  @Override
  public StandingFixes amendments(long depositId, Collection<LinePlace> places, int without) {
    KeyOwner owner = JdbcDeposits.owner(jdbc, depositId);
    StandingFixes some = new StandingFixes();
    places.stream()
        .collect(Collectors.groupingBy(LinePlace::part))
        .forEach(
            (part, ofPart) -> {
              List<Integer> lines = ofPart.stream().map(LinePlace::line).distinct().toList();
              for (int from = 0; from < lines.size(); from += LINES) {
                onLines(owner, depositId, part, lines.subList(from, end(from, lines)), without)
                    .forEach(some::add);
              }
            });
    return some;
  }

  private static int end(int from, List<Integer> lines) {
    return Math.min(from + LINES, lines.size());
  }

  private List<CellFix> onLines(
      KeyOwner owner, long depositId, int part, List<Integer> lines, int without) {
    List<Object> with = new ArrayList<>(List.of(depositId, part));
    with.addAll(lines);
    with.add(without);
    return jdbc.list(
        "select c.* from deposit_act_cell c"
            + " join deposit_act a on a.deposit_id = c.deposit_id and a.seq = c.act"
            + " where c.deposit_id = ? and c.part = ? and c.line in (?"
            + ", ?".repeat(lines.size() - 1)
            + ") and c.act <> ? and"
            + STANDS
            + " order by c.act, c.seq",
        row -> fix(owner, row),
        with.toArray());
  }

  /** A fix and where the next page goes on. */
  private record Numbered(int act, int seq, CellFix fix) {}

  private static Act act(ResultSet row) throws SQLException {
    int undoes = row.getInt("undoes");
    return new Act(
        row.getInt("seq"),
        Act.Kind.valueOf(row.getString("kind")),
        Act.How.valueOf(row.getString("how")),
        Optional.ofNullable(row.getString("code")),
        undoes == 0 ? OptionalInt.empty() : OptionalInt.of(undoes),
        row.getInt("cell_count"),
        row.getInt("line_count"),
        row.getLong("made_by"),
        Jdbc.instant(row, "made_at"),
        row.getBoolean("undone"));
  }

  private CellFix fix(KeyOwner owner, ResultSet row) throws SQLException {
    Place place = place(row.getLong("deposit_id"), row.getInt("act"), row.getInt("seq"));
    String details = vault.openText(owner, place, row.getBytes("details"));
    int value = details.indexOf(SEPARATOR);
    int before = details.indexOf(SEPARATOR, value + 1);
    return new CellFix(
        row.getInt("part"),
        row.getInt("line"),
        details.substring(0, value),
        details.substring(value + 1, before),
        details.substring(before + 1));
  }

  private static String details(CellFix fix) {
    return clean(fix.column()) + SEPARATOR + clean(fix.value()) + SEPARATOR + clean(fix.before());
  }

  private static String clean(String text) {
    return text.replace(SEPARATOR, ' ');
  }

  private static Place place(long depositId, int act, int sequence) {
    return new Place("deposit_act_cell", "details", depositId + ":" + act + ":" + sequence);
  }

  private static String hash(String key) {
    return Sha256.hex(key.getBytes(StandardCharsets.UTF_8));
  }
}
