package ma.tasrih.bench;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.contributions.domain.Assessor;
import ma.tasrih.contributions.domain.LineShares;
import ma.tasrih.contributions.domain.WageBase;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.store.StagingOnly;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.usecase.check.PipelineOnly;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.rates.store.RateFiles;
import ma.tasrih.scenario.Payrolls;
import ma.tasrih.scenario.TestDatabase;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.MemoryKeys;
import ma.tasrih.vault.domain.Vault;
import org.flywaydb.core.Flyway;

/**
 * A large declaration step by step: lines counted, read and checked, assessed, stored; and the same
 * rows by a bare multi-row insert in the same run. Prints the best of three runs of each.
 */
public final class PipelineBenchmark {

  private static final int LINES = Integer.getInteger("bench.lines", 100_000);
  private static final int RUNS = 3;
  private static final double NANOS = 1e9;
  private static final YearMonth MAY = YearMonth.of(2025, 5);

  private static final int TURNS = 6;
  private static final Vault VAULT = MemoryKeys.vault();
  private static final KeyOwner ATLAS = KeyOwner.employer(new AffiliateNumber("1234567"));

  private PipelineBenchmark() {}

  public static void main(String[] args) throws SQLException {
    byte[] csv = Payrolls.csv(LINES, 0).getBytes(StandardCharsets.UTF_8);
    double count = best("count the lines", () -> countLines(csv));
    double check = best("read and check", () -> checkAll(csv));
    System.out.printf(
        Locale.ROOT, "   reading and checking takes %.1f × the bare count%n", count / check);
    PastPayroll past = PastPayroll.of(csv, VAULT);
    double expected =
        best("read and check with a roster", () -> checkAll(csv, past.silent(), Optional.empty()));
    double told =
        best(
            "the same with pays told by the roster",
            () -> checkAll(csv, past.roster(), Optional.of(past.past())));
    double keyed =
        best(
            "the same with pays by pseudonym",
            () -> checkAll(csv, past.silent(), Optional.of(past.alone())));
    System.out.printf(
        Locale.ROOT,
        "   comparing takes %.3f × the time, by pseudonym %.3f × and %.1f bytes a person%n",
        expected / told,
        expected / keyed,
        past.bytesEach());
    best("assess, with every line's share", PipelineBenchmark::assess);
    store(csv);
  }

  private static long countLines(byte[] csv) {
    return new String(csv, StandardCharsets.UTF_8).lines().count();
  }

  private static long checkAll(byte[] csv) {
    return accepted(PipelineOnly.check(csv, Staging.none()));
  }

  private static long checkAll(byte[] csv, PrefilledRoster roster, Optional<Past> past) {
    return accepted(PipelineOnly.check(csv, Staging.none(), roster, past));
  }

  private static long accepted(CheckReport report) {
    if (report.declarations().get(0).totals().accepted() != LINES) {
      throw new IllegalStateException("not every line was accepted: " + report.findings());
    }
    return LINES;
  }

  private static long assess() {
    RateBook rates = RateFiles.load();
    WageBase base = WageBase.of(rates, Regime.GENERAL, MAY);
    long[] wages = new long[LINES];
    for (int i = 0; i < LINES; i++) {
      wages[i] = 300_000 + i * 37L % 900_000;
      base.add(Money.ofCentimes(wages[i]));
    }
    Assessment assessment = Assessor.assess(base.snapshot(), rates, Regime.GENERAL, MAY, false);
    LineShares shares =
        LineShares.compute(assessment, rates.ceilingsAt(Regime.GENERAL, MAY), wages);
    long due = 0;
    for (int i = 0; i < LINES; i++) {
      due += shares.of(i, wages[i]).stream().mapToLong(s -> s.due().centimes()).sum();
    }
    if (due != assessment.due().centimes()) {
      throw new IllegalStateException("the shares do not add up");
    }
    return LINES;
  }

  private static void store(byte[] csv) throws SQLException {
    try (TestDatabase database = TestDatabase.startPrivate("bench")) {
      StagingOnly stagingOnly = new StagingOnly(dataSource(database), database.url(), VAULT);
      stagingOnly.makeClearTable();
      database.update(
          "insert into deposit (id, public_id, user_id, filename, sha256, same_content, byte_count,"
              + " format, purpose, received_at, state, attempt, lines_done, blocking_count,"
              + " warning_count, file_blocked, version) values (1, 'x', 1, 'x', 'x', 'x', 1, 'CSV',"
              + " 'DECLARE', now(6), 'CHECKING', 1, 0, 0, 0, false, 0)");
      Kept kept = new Kept();
      PipelineOnly.check(csv, kept);
      double bare =
          best(
              "bare multi-row insert of the same rows",
              () -> {
                stagingOnly.emptyLines();
                return bare(stagingOnly, kept.rows);
              });
      double inserts =
          best(
              "store by inserts",
              () -> {
                stagingOnly.emptyLines();
                return stage(stagingOnly.byInserts(1), kept);
              });
      double loads =
          best(
              "store by local data",
              () -> {
                stagingOnly.emptyLines();
                return stage(stagingOnly.staging(1), kept);
              });
      System.out.printf(
          Locale.ROOT,
          "   inserts reach %.2f of the bare insert, local data %.2f%n",
          inserts / bare,
          loads / bare);
      clearAndSealed(
          "store",
          stagingOnly,
          () -> stage(stagingOnly.clearStaging(1), kept),
          () -> stage(stagingOnly.staging(1), kept));
      withoutAndWithThePast(csv, stagingOnly);
      clearAndSealed(
          "read, check, assess and store",
          stagingOnly,
          () -> whole(csv, stagingOnly.clearStaging(1)),
          () -> whole(csv, stagingOnly.staging(1)));
    }
  }

  private static long whole(byte[] csv, Staging staging) {
    PipelineOnly.check(csv, staging);
    return LINES;
  }

  /** What comparing costs of the whole way of a file, where a roster is known in any case. */
  private static void withoutAndWithThePast(byte[] csv, StagingOnly store) {
    PastPayroll past = PastPayroll.of(csv, VAULT);
    twoWays(
        "with a roster, read, check, assess and store",
        "alone",
        "compared with the past",
        store,
        () -> whole(csv, store.staging(1), past.silent(), Optional.empty()),
        () -> whole(csv, store.staging(1), past.roster(), Optional.of(past.past())));
    twoWays(
        "with the fund's roster, read, check, assess and store",
        "alone",
        "compared with the past by pseudonym",
        store,
        () -> whole(csv, store.staging(1), past.silent(), Optional.empty()),
        () -> whole(csv, store.staging(1), past.silent(), Optional.of(past.alone())));
  }

  private static long whole(
      byte[] csv, Staging staging, PrefilledRoster roster, Optional<Past> past) {
    PipelineOnly.check(csv, staging, roster, past);
    return LINES;
  }

  private static long bare(StagingOnly store, List<Object[]> rows) {
    store.insertBare(rows);
    return rows.size();
  }

  /** What sealing costs. */
  private static void clearAndSealed(
      String what, StagingOnly store, Supplier<Long> inClear, Supplier<Long> inSeals) {
    twoWays(what, "clear", "sealed", store, inClear, inSeals);
  }

  /** The same rows two ways by turns, so that whatever else the machine does meets both alike. */
  private static void twoWays(
      String what,
      String oneName,
      String otherName,
      StagingOnly store,
      Supplier<Long> one,
      Supplier<Long> other) {
    Cost first = Cost.NONE;
    Cost second = Cost.NONE;
    for (int turn = 0; turn < TURNS; turn++) {
      store.emptyLines();
      first = first.better(cost(one));
      store.emptyLines();
      second = second.better(cost(other));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %s %,.0f lines/s, %s %,.0f lines/s%n"
            + "   the second takes %.3f × the time and %.3f × the processor time of the first%n",
        what,
        oneName,
        LINES * NANOS / first.time,
        otherName,
        LINES * NANOS / second.time,
        (double) second.time / first.time,
        (double) second.processor / first.processor);
  }

  private record Cost(long time, long processor) {
    static final Cost NONE = new Cost(Long.MAX_VALUE, Long.MAX_VALUE);

    Cost better(Cost other) {
      return new Cost(Math.min(time, other.time), Math.min(processor, other.processor));
    }
  }

  private static Cost cost(Supplier<Long> work) {
    long processor = ProcessorTime.nanos();
    long start = System.nanoTime();
    work.get();
    return new Cost(System.nanoTime() - start, ProcessorTime.nanos() - processor);
  }

  private static long stage(Staging staging, Kept kept) {
    long draft = staging.open(kept.header, false);
    kept.lines.forEach(line -> staging.line(draft, line));
    staging.close(draft, kept.result, kept.ceilings, kept.shares);
    return kept.lines.size();
  }

  private static DataSource dataSource(TestDatabase database) throws SQLException {
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    source.setRewriteBatchedStatements(true);
    source.setAllowLoadLocalInfile(true);
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    return new KeptConnections(source).asDataSource();
  }

  /** Runs it a few times and prints the best. */
  private static double best(String what, Supplier<Long> work) {
    double best = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      long lines = work.get();
      best = Math.max(best, lines * NANOS / (System.nanoTime() - start));
    }
    System.out.printf(Locale.ROOT, "%-45s %,14.0f lines/s%n", what, best);
    return best;
  }

  /** Keeps what a check would store, so that storing can be measured alone. */
  private static final class Kept implements Staging {
    private final List<DeclaredLine> lines = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();
    private DraftHeader header;
    private Declaration result;
    private Map<Branch, Money> ceilings;
    private LineShares shares;

    @Override
    public long open(DraftHeader opened, boolean refused) {
      header = opened;
      return 1;
    }

    @Override
    public void line(long draft, DeclaredLine line) {
      rows.add(StagingOnly.columns(VAULT, ATLAS, draft, lines.size(), line));
      lines.add(line);
    }

    @Override
    public void close(
        long draft, Declaration closed, Map<Branch, Money> capped, LineShares computed) {
      result = closed;
      ceilings = capped;
      shares = computed;
    }
  }
}
