package ma.tasrih.journal.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.tasrih.journal.domain.ChainHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of heads over several starts of a server. */
class HeadFileTest {

  private static final Instant NOW = Instant.parse("2025-07-04T09:00:00Z");

  @TempDir Path folder;

  @Test
  void what_the_journal_holds_is_kept_once_for_every_chain() throws IOException {
    Set<ChainHead> all = Set.of(head(1, 1, "a"), head(1, 2, "b"), head(2, 1, "c"));
    start(Set.of(), head(1, 1, "a"), head(1, 2, "b"), head(2, 1, "c"));
    assertEquals(List.of(head(1, 2, "b"), head(2, 1, "c")), start(all));
    assertEquals(2, Files.readAllLines(file()).size());
    assertFalse(Files.exists(folder.resolve("heads.csv.1")));
  }

  @Test
  void a_head_of_a_chain_whose_number_was_given_out_again_is_never_lost() throws IOException {
    ChainHead gone = head(5, 100, "a");
    start(Set.of(), head(5, 99, "9"), gone);
    Set<ChainHead> restored = Set.of(head(5, 3, "b"), head(5, 200, "c"));
    assertEquals(List.of(gone), start(restored, head(5, 3, "b"), head(5, 200, "c")));
    assertTrue(Files.readString(folder.resolve("heads.csv.1")).contains(line(head(5, 99, "9"))));
    for (int another = 0; another < 3; another++) {
      assertTrue(start(restored).contains(gone), "start " + another);
    }
  }

  @Test
  void not_even_when_the_new_chain_was_first_noted_further_on() throws IOException {
    ChainHead gone = head(5, 2, "a");
    start(Set.of(), gone);
    start(Set.of(head(5, 3, "b")), head(5, 3, "b"));
    assertEquals(List.of(gone, head(5, 3, "b")), start(Set.of(head(5, 3, "b"))));
    assertTrue(Files.readString(folder.resolve("heads.csv.1")).contains(line(gone)));
    assertFalse(Files.exists(folder.resolve("heads.csv.2")));
  }

  @Test
  void without_an_answer_of_the_journal_nothing_is_left_out() throws IOException {
    start(Set.of(), head(1, 1, "a"), head(1, 2, "b"));
    HeadFile silent = opened();
    silent.known();
    silent.note(head(1, 3, "c"), NOW);
    silent.close();
    assertEquals(3, Files.readAllLines(file()).size());
  }

  /**
   * One life of a server: compares with what the journal holds, notes, ends; tells what it knew.
   */
  private List<ChainHead> start(Set<ChainHead> held, ChainHead... noted) {
    HeadFile heads = opened();
    List<ChainHead> known = heads.known();
    heads.compared(known.stream().filter(head -> !held.contains(head)).toList());
    Stream.of(noted).forEach(head -> heads.note(head, NOW));
    heads.close();
    return known;
  }

  private HeadFile opened() {
    HeadFile heads = new HeadFile();
    heads.place = Optional.of(file().toString());
    heads.open();
    return heads;
  }

  private Path file() {
    return folder.resolve("heads.csv");
  }

  private static ChainHead head(long chain, long position, String digit) {
    return new ChainHead(chain, position, digit.repeat(64));
  }

  private static String line(ChainHead head) {
    return head.chain() + ";" + head.position() + ";" + head.hash();
  }
}
