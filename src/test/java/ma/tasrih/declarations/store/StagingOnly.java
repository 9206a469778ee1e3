package ma.tasrih.declarations.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import ma.tasrih.contributions.domain.LineShares;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.kernel.Money;
import ma.tasrih.platform.persistence.BulkLoad;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Vault;

/** The bulk path without a container, and the same rows without it, for measuring. */
public final class StagingOnly {

  private static final int BATCH = 2000;

  private static final Executor WRITERS =
      Executors.newFixedThreadPool(
          JdbcStagingArea.AT_ONCE,
          work -> {
            Thread thread = new Thread(work, "staging");
            thread.setDaemon(true);
            return thread;
          });

  private final Jdbc jdbc;
  private final BulkLoad loads;
  private final BulkLoad never;
  private final Vault vault;

  public StagingOnly(DataSource dataSource, String url, Vault vault) {
    this.vault = vault;
    this.jdbc = new Jdbc(dataSource);
    this.loads = new BulkLoad(dataSource, url);
    this.never = new BulkLoad(dataSource, "jdbc:mysql://elsewhere.invalid/tasrih");
  }

  /** Staging as the server does it; each batch commits by itself. */
  public Staging staging(long depositId) {
    return staging(depositId, loads);
  }

  /** The same where the server takes no local data. */
  public Staging byInserts(long depositId) {
    return staging(depositId, never);
  }

  private Staging staging(long depositId, BulkLoad bulk) {
    StagedRows rows = new StagedRows();
    rows.jdbc = jdbc;
    JdbcStagingArea area =
        new JdbcStagingArea() {
          @Override
          Executor writers() {
            return WRITERS;
          }
        };
    area.rows = rows;
    area.bulk = bulk;
    area.vault = vault;
    return area.begin(depositId, 1);
  }

  /** The columns of a line, ready to insert. */
  public static Object[] columns(
      Vault vault, KeyOwner owner, long declarationId, int position, DeclaredLine line) {
    return LineColumns.of(vault, owner, declarationId, position, line);
  }

  /** The same path into a table of the same columns in clear, as it was before sealing. */
  public Staging clearStaging(long depositId) {
    return new ClearStaging(staging(depositId), loads);
  }

  /** Makes the table for {@link #clearStaging}. */
  public void makeClearTable() {
    jdbc.update(
        "create table clear_line as select declaration_id, position, file_line, entrant, children,"
            + " allowance_due_centimes, allowance_withheld_centimes, allowance_net_centimes,"
            + " allowance_to_repay_centimes, days, actual_wage_centimes, capped_wage_centimes,"
            + " situation from declaration_line limit 0");
    jdbc.update(
        "alter table clear_line add column insured_number char(9) character set ascii collate"
            + " ascii_bin not null after file_line, add column cin varchar(12) not null after"
            + " insured_number, add column person_name varchar(120) not null after cin,"
            + " add primary key (declaration_id, position)");
  }

  /** Inserts rows that are ready, in batches of the same size, and nothing else. */
  public void insertBare(List<Object[]> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      jdbc.batch(LineColumns.INSERT, rows.subList(from, Math.min(rows.size(), from + BATCH)));
    }
  }

  public void emptyLines() {
    jdbc.update("truncate table declaration_line");
    jdbc.update("truncate table clear_line");
  }

  private static final class ClearStaging implements Staging {

    private static final String COLUMNS =
        "declaration_id, position, file_line, insured_number, cin, person_name, entrant, children,"
            + " allowance_due_centimes, allowance_withheld_centimes, allowance_net_centimes,"
            + " allowance_to_repay_centimes, days, actual_wage_centimes, capped_wage_centimes,"
            + " situation";

    private final Staging sealed;
    private final BulkLoad bulk;
    private final Map<Long, Integer> positions = new HashMap<>();
    private final Deque<CompletableFuture<Void>> written = new ArrayDeque<>();
    private List<Waiting> waiting = new ArrayList<>(BATCH);

    private record Waiting(long draft, int position, DeclaredLine line) {}

    ClearStaging(Staging sealed, BulkLoad bulk) {
      this.sealed = sealed;
      this.bulk = bulk;
    }

    @Override
    public long open(DraftHeader header, boolean refused) {
      return sealed.open(header, refused);
    }

    @Override
    public void line(long draft, DeclaredLine line) {
      int position = positions.merge(draft, 1, Integer::sum) - 1;
      waiting.add(new Waiting(draft, position, line));
      if (waiting.size() == BATCH) {
        flush();
      }
    }

    @Override
    public void close(
        long draft, Declaration result, Map<Branch, Money> ceilings, LineShares shares) {
      flush();
      while (!written.isEmpty()) {
        written.remove().join();
      }
      sealed.close(draft, result, ceilings, shares);
    }

    private void flush() {
      if (written.size() == JdbcStagingArea.ON_THE_WAY) {
        written.remove().join();
      }
      List<Waiting> batch = waiting;
      waiting = new ArrayList<>(BATCH);
      written.add(CompletableFuture.runAsync(() -> write(batch), WRITERS));
    }

    private void write(List<Waiting> batch) {
      List<Object[]> rows = new ArrayList<>(batch.size());
      batch.forEach(one -> rows.add(columns(one.draft, one.position, one.line)));
      bulk.load("clear_line", COLUMNS, rows);
    }

    private static Object[] columns(long draft, int position, DeclaredLine line) {
      FamilyAllowance allowance = line.allowance();
      return new Object[] {
        draft,
        position,
        line.line(),
        line.insured().digits(),
        line.cin(),
        line.name(),
        line.entrant(),
        allowance.children(),
        allowance.due(),
        allowance.withheld(),
        allowance.net(),
        line.allowanceToRepay(),
        line.days(),
        line.actualWage(),
        line.cappedWage(),
        line.situation().code()
      };
    }
  }
}
