package ma.tasrih.journal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ma.tasrih.journal.domain.ChainFault.Kind;
import ma.tasrih.kernel.AffiliateNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainVerifierTest {

  private static final long CHAIN = 7;
  private static final Instant AT = Instant.parse("2025-07-04T09:00:00.123456789Z");
  private static final ChainHead START = ChainHead.start(CHAIN, "one", AT);
  private static final JournalEntry FILED =
      JournalEntry.of("demo-employer", "DECLARATION_FILED", "DECLARATION", "D-1")
          .withAffiliate(new AffiliateNumber("1234567"))
          .withDocument("ab".repeat(32))
          .withDetail("lines 8");

  @Test
  void a_chain_as_written_holds() {
    assertEquals(List.of(), verify(chain(5)));
  }

  @Test
  void a_chain_opened_by_another_or_later_begins_otherwise() {
    assertEquals(START, ChainHead.start(CHAIN, "one", AT.plusNanos(1)));
    assertNotEquals(START, ChainHead.start(CHAIN, "two", AT));
    assertNotEquals(START, ChainHead.start(CHAIN, "one", AT.plusNanos(1_000)));
    assertNotEquals(START.hash(), ChainHead.start(CHAIN + 1, "one", AT).hash());
  }

  @Test
  void an_empty_chain_holds() {
    assertEquals(List.of(), verify(List.of()));
  }

  @Test
  void moments_are_cut_to_what_the_database_keeps() {
    assertEquals(Instant.parse("2025-07-04T09:00:00.123456Z"), chain(1).get(0).at());
  }

  static Stream<UnaryOperator<ChainedEntry>> changes() {
    return Stream.of(
        e -> with(e, changed(e.entry(), "other", "DECLARATION_FILED", "DECLARATION", "D-1", "OK")),
        e -> with(e, changed(e.entry(), "demo-employer", "OTHER", "DECLARATION", "D-1", "OK")),
        e -> with(e, changed(e.entry(), "demo-employer", "DECLARATION_FILED", "X", "D-1", "OK")),
        e ->
            with(
                e,
                changed(e.entry(), "demo-employer", "DECLARATION_FILED", "DECLARATION", "2", "OK")),
        e ->
            with(
                e,
                changed(
                    e.entry(), "demo-employer", "DECLARATION_FILED", "DECLARATION", "D-1", "NO")),
        e -> with(e, e.entry().withAffiliate(new AffiliateNumber("7654321"))),
        e -> with(e, e.entry().withDocument("ac".repeat(32))),
        e -> with(e, e.entry().withDetail("lines 9")),
        e ->
            new ChainedEntry(
                e.chain(),
                e.position(),
                e.at().plusNanos(1000),
                e.entry(),
                e.previousHash(),
                e.hash()));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void a_change_of_any_field_is_noticed_at_its_place(UnaryOperator<ChainedEntry> change) {
    List<ChainedEntry> chain = new ArrayList<>(chain(3));
    chain.set(1, change.apply(chain.get(1)));
    assertEquals(List.of(new ChainFault(CHAIN, 2, Kind.CHANGED)), verify(chain));
  }

  @Test
  void an_entry_written_anew_no_longer_fits_the_next() {
    List<ChainedEntry> chain = new ArrayList<>(chain(3));
    chain.set(1, ChainedEntry.after(chain.get(0).head(), AT, FILED.withDetail("lines 9")));
    assertEquals(List.of(new ChainFault(CHAIN, 3, Kind.BROKEN_LINK)), verify(chain));
  }

  @Test
  void a_missing_entry_is_noticed_at_the_one_after() {
    List<ChainedEntry> chain = new ArrayList<>(chain(4));
    chain.remove(1);
    assertEquals(List.of(new ChainFault(CHAIN, 3, Kind.MISSING)), verify(chain));
  }

  @Test
  void swapped_entries_are_noticed() {
    List<ChainedEntry> chain = new ArrayList<>(chain(3));
    Collections.swap(chain, 1, 2);
    assertNotEquals(List.of(), verify(chain));
  }

  @Test
  void a_cut_end_is_noticed_against_a_head_noted_elsewhere() {
    List<ChainedEntry> chain = chain(5);
    ChainHead noted = chain.get(4).head();
    ChainVerifier verifier = new ChainVerifier(START, noted);
    chain.subList(0, 3).forEach(verifier::accept);
    assertEquals(List.of(new ChainFault(CHAIN, 5, Kind.CUT_SHORT)), verifier.finish());
  }

  @Test
  void a_chain_that_went_on_after_the_noted_head_holds() {
    List<ChainedEntry> chain = chain(5);
    ChainVerifier verifier = new ChainVerifier(START, chain.get(2).head());
    chain.forEach(verifier::accept);
    assertEquals(List.of(), verifier.finish());
  }

  @Test
  void text_moved_from_one_field_to_the_next_gives_another_hash() {
    JournalEntry one = JournalEntry.of("ab", "ACT", "THING", "c");
    JournalEntry two = JournalEntry.of("a", "ACT", "THING", "bc");
    assertNotEquals(
        ChainedEntry.after(START, AT, one).hash(), ChainedEntry.after(START, AT, two).hash());
  }

  private static List<ChainedEntry> chain(int length) {
    List<ChainedEntry> chain = new ArrayList<>();
    ChainHead head = START;
    for (int i = 0; i < length; i++) {
      chain.add(ChainedEntry.after(head, AT, FILED));
      head = chain.get(i).head();
    }
    return chain;
  }

  private static List<ChainFault> verify(List<ChainedEntry> chain) {
    ChainVerifier verifier = new ChainVerifier(START);
    chain.forEach(verifier::accept);
    return verifier.finish();
  }

  private static ChainedEntry with(ChainedEntry e, JournalEntry entry) {
    return new ChainedEntry(e.chain(), e.position(), e.at(), entry, e.previousHash(), e.hash());
  }

  private static JournalEntry changed(
      JournalEntry e, String actor, String act, String type, String id, String result) {
    return new JournalEntry(
        actor,
        e.affiliate(),
        act,
        type,
        id,
        result,
        Optional.of(e.documentSha256().orElseThrow()),
        e.detail());
  }
}
