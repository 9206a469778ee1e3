package ma.tasrih.journal.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import ma.tasrih.journal.domain.ChainHead;
import ma.tasrih.journal.domain.ChainedEntry;
import ma.tasrih.journal.domain.HeadNotes;
import ma.tasrih.journal.domain.Journal;
import ma.tasrih.journal.domain.JournalEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenChainsTest {

  private static final JournalEntry ENTRY = JournalEntry.of("system", "ACT", "THING", "1");

  private static final Instant NOW = Instant.parse("2025-07-04T09:00:00Z");

  private final Memory memory = new Memory();
  private final Noted noted = new Noted();
  private final Transactions transactions = new Transactions();
  private final JournalWriter writer = new JournalWriter();

  @BeforeEach
  void wire() {
    OpenChains chains = new OpenChains();
    chains.journal = memory;
    chains.transactions = transactions;
    chains.notes = noted;
    chains.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    writer.journal = memory;
    writer.chains = chains;
    writer.clock = Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @Test
  void all_entries_of_a_transaction_follow_each_other_in_one_chain() {
    writer.append(ENTRY);
    writer.appendAll(List.of(ENTRY, ENTRY));
    assertEquals(List.of("1/1", "1/2", "1/3"), memory.places());
  }

  @Test
  void the_next_transaction_goes_on_where_a_committed_one_ended() {
    writer.append(ENTRY);
    transactions.end(Status.STATUS_COMMITTED);
    writer.append(ENTRY);
    transactions.end(Status.STATUS_COMMITTED);
    assertEquals(List.of("1/1", "1/2"), memory.places());
    assertEquals(List.of(), breaks());
  }

  @Test
  void a_head_is_noted_at_every_commit_and_at_no_rollback() {
    writer.appendAll(List.of(ENTRY, ENTRY));
    assertEquals(0, noted.heads.size());
    transactions.end(Status.STATUS_COMMITTED);
    writer.append(ENTRY);
    transactions.end(Status.STATUS_ROLLEDBACK);
    assertEquals(List.of(2L), noted.heads.stream().map(ChainHead::position).toList());
    assertTrue(noted.heads.stream().allMatch(memory::holds));
  }

  @Test
  void a_rollback_gives_the_place_free_again() {
    writer.append(ENTRY);
    transactions.end(Status.STATUS_COMMITTED);
    writer.append(ENTRY);
    memory.entries.remove("1/2");
    transactions.end(Status.STATUS_ROLLEDBACK);
    writer.append(ENTRY);
    transactions.end(Status.STATUS_COMMITTED);
    assertEquals(List.of("1/1", "1/2"), memory.places());
    assertEquals(List.of(), breaks());
  }

  @Test
  void a_chain_opened_in_vain_is_not_used() {
    writer.append(ENTRY);
    memory.entries.clear();
    transactions.end(Status.STATUS_ROLLEDBACK);
    writer.append(ENTRY);
    assertEquals(List.of("2/1"), memory.places());
  }

  @Test
  void a_chain_of_unknown_end_is_left_alone() {
    writer.append(ENTRY);
    transactions.end(Status.STATUS_UNKNOWN);
    writer.append(ENTRY);
    assertEquals(List.of("1/1", "2/1"), memory.places());
  }

  @Test
  void a_chain_that_could_not_be_written_is_left_alone() {
    writer.append(ENTRY);
    transactions.end(Status.STATUS_COMMITTED);
    memory.failing = true;
    assertThrows(IllegalStateException.class, () -> writer.append(ENTRY));
    transactions.end(Status.STATUS_ROLLEDBACK);
    memory.failing = false;
    writer.append(ENTRY);
    assertEquals(List.of("1/1", "2/1"), memory.places());
  }

  @Test
  void transactions_at_the_same_time_never_share_a_place() throws Exception {
    int writers = 8;
    int each = 200;
    ExecutorService pool = Executors.newFixedThreadPool(writers);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<?>> done = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      done.add(pool.submit(() -> write(start, each)));
    }
    start.countDown();
    for (Future<?> one : done) {
      one.get();
    }
    pool.shutdown();
    assertEquals(writers * each, memory.entries.size());
    assertEquals(List.of(), breaks());
    assertTrue(memory.opened.get() <= writers, memory.opened::toString);
  }

  private Void write(CountDownLatch start, int times) throws InterruptedException {
    start.await();
    for (int i = 0; i < times; i++) {
      writer.append(ENTRY);
      transactions.end(Status.STATUS_COMMITTED);
    }
    return null;
  }

  /** Places that do not go on from the entry before them. */
  private List<String> breaks() {
    List<String> breaks = new ArrayList<>();
    for (ChainedEntry entry : memory.entries.values()) {
      ChainedEntry before = memory.entries.get(entry.chain() + "/" + (entry.position() - 1));
      String hash =
          entry.position() == 1
              ? ChainHead.start(entry.chain(), "one", NOW).hash()
              : before == null ? "" : before.hash();
      if (!entry.previousHash().equals(hash)) {
        breaks.add(entry.chain() + "/" + entry.position());
      }
    }
    return breaks;
  }

  /** The tables; a place that is taken is refused. */
  private static final class Memory implements Journal {

    final Map<String, ChainedEntry> entries = new ConcurrentHashMap<>();
    final AtomicLong opened = new AtomicLong();
    volatile boolean failing;

    @Override
    public ChainHead openChain(String server, Instant at) {
      return ChainHead.start(opened.incrementAndGet(), "one", NOW);
    }

    @Override
    public void add(List<ChainedEntry> added) {
      for (ChainedEntry entry : added) {
        if (failing || entries.putIfAbsent(place(entry), entry) != null) {
          throw new IllegalStateException("taken: " + place(entry));
        }
      }
    }

    @Override
    public List<ChainedEntry> entriesOn(String objectType, String objectId) {
      return List.copyOf(entries.values());
    }

    @Override
    public boolean holds(ChainHead head) {
      ChainedEntry entry = entries.get(head.chain() + "/" + head.position());
      return entry != null && entry.hash().equals(head.hash());
    }

    List<String> places() {
      return entries.keySet().stream().sorted().toList();
    }

    private static String place(ChainedEntry entry) {
      return entry.chain() + "/" + entry.position();
    }
  }

  /** Heads as they were noted. */
  private static final class Noted implements HeadNotes {

    final Queue<ChainHead> heads = new ConcurrentLinkedQueue<>();

    @Override
    public void note(ChainHead head, Instant at) {
      heads.add(head);
    }

    @Override
    public List<ChainHead> known() {
      return List.of();
    }

    @Override
    public void compared(List<ChainHead> missing) {
      // nothing is known
    }
  }

  /** One transaction per thread, begun by its first use. */
  private static final class Transactions implements TransactionSynchronizationRegistry {

    private final ThreadLocal<Map<Object, Object>> resources =
        ThreadLocal.withInitial(HashMap::new);
    private final ThreadLocal<List<Synchronization>> waiting =
        ThreadLocal.withInitial(ArrayList::new);

    void end(int status) {
      waiting.get().forEach(one -> one.afterCompletion(status));
      waiting.remove();
      resources.remove();
    }

    @Override
    public Object getTransactionKey() {
      return Thread.currentThread();
    }

    @Override
    public void putResource(Object key, Object value) {
      resources.get().put(key, value);
    }

    @Override
    public Object getResource(Object key) {
      return resources.get().get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization one) {
      waiting.get().add(one);
    }

    @Override
    public int getTransactionStatus() {
      return Status.STATUS_ACTIVE;
    }

    @Override
    public void setRollbackOnly() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean getRollbackOnly() {
      return false;
    }
  }
}
