package ma.tasrih.declarations.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import ma.tasrih.contributions.domain.LineShares;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.declarations.domain.draft.StagingArea;
import ma.tasrih.kernel.Money;
import ma.tasrih.platform.persistence.BulkLoad;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Vault;

/**
 * Stages lines in the database, many at a time, each batch in a transaction of its own. While
 * batches are sealed and written the next one is read and checked: sealing costs processor time,
 * not waiting time.
 */
@ApplicationScoped
@ManagedExecutorDefinition(name = "java:app/concurrent/staging", maxAsync = JdbcStagingArea.AT_ONCE)
public class JdbcStagingArea implements StagingArea {

  static final int AT_ONCE = 4;
  private static final int BATCH = 2000;

  /** Batches of one check on their way: one is sealed while the database writes another. */
  static final int ON_THE_WAY = 2;

  @Inject StagedRows rows;
  @Inject BulkLoad bulk;
  @Inject Vault vault;

  @Resource(lookup = "java:app/concurrent/staging")
  ManagedExecutorService managed;

  /** Where batches are written. */
  Executor writers() {
    return managed;
  }

  @Override
  public Staging begin(long depositId, int attempt) {
    return new OpenStaging(depositId, attempt);
  }

  /** A line that is not yet stored. */
  private record Waiting(KeyOwner owner, long draft, int position, DeclaredLine line) {}

  private void write(List<Waiting> batch) {
    List<Object[]> sealed = new ArrayList<>(batch.size());
    for (Waiting one : batch) {
      sealed.add(LineColumns.of(vault, one.owner, one.draft, one.position, one.line));
    }
    boolean large = batch.size() == BATCH;
    if (!large || !bulk.load(LineColumns.TABLE, LineColumns.ALL, sealed)) {
      rows.lines(sealed);
    }
  }

  private final class OpenStaging implements Staging {

    private final long depositId;
    private final int attempt;
    private final Map<Long, Integer> positions = new HashMap<>();
    private final Map<Long, KeyOwner> owners = new HashMap<>();
    private final Deque<CompletableFuture<Void>> written = new ArrayDeque<>();
    private List<Waiting> waiting = new ArrayList<>(BATCH);

    OpenStaging(long depositId, int attempt) {
      this.depositId = depositId;
      this.attempt = attempt;
    }

    @Override
    public long open(DraftHeader header, boolean refused) {
      long draft = rows.open(depositId, attempt, header, refused);
      owners.put(draft, KeyOwner.employer(header.key().affiliate()));
      return draft;
    }

    @Override
    public void line(long draft, DeclaredLine line) {
      int position = positions.merge(draft, 1, Integer::sum) - 1;
      waiting.add(new Waiting(owners.get(draft), draft, position, line));
      if (waiting.size() == BATCH) {
        flush();
      }
    }

    @Override
    public void close(
        long draft, Declaration result, Map<Branch, Money> ceilings, LineShares shares) {
      flush();
      while (!written.isEmpty()) {
        awaitFirst();
      }
      rows.close(draft, result, ceilings, shares);
    }

    private void flush() {
      if (written.size() == ON_THE_WAY) {
        awaitFirst();
      }
      List<Waiting> batch = waiting;
      waiting = new ArrayList<>(BATCH);
      written.add(CompletableFuture.runAsync(() -> write(batch), writers()));
    }

    private void awaitFirst() {
      try {
        written.remove().join();
      } catch (CompletionException failed) {
        throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
      }
    }
  }
}
