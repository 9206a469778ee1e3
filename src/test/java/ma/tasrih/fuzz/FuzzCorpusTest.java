package ma.tasrih.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The short version of {@code mvn -Pfuzz}: every kept input through every reader, and so many
 * changed ones by a generator with a seed; {@code -Dfuzz.changed=100000} for more of them.
 */
class FuzzCorpusTest {

  private static final int CHANGED = Integer.getInteger("fuzz.changed", 400);
  private static final long SEED = 20_250_704L;
  private static final int SHOWN = 2_000;
  private static final int LONGEST_PIECE = 60;

  @TestFactory
  Stream<DynamicTest> every_reader_ends_in_words_whatever_it_reads() {
    return Corpus.TARGETS.stream()
        .map(target -> DynamicTest.dynamicTest(target.name(), () -> all(target)));
  }

  private static void all(Corpus.Target target) throws IOException {
    List<byte[]> inputs = Corpus.of(target);
    assertFalse(inputs.isEmpty(), "nothing to start from");
    inputs.forEach(input -> one(target, input));
    Random random = new Random(SEED);
    for (int i = 0; i < CHANGED; i++) {
      byte[] changed = inputs.get(random.nextInt(inputs.size()));
      byte[] other = inputs.get(random.nextInt(inputs.size()));
      for (int n = random.nextInt(4); n >= 0; n--) {
        changed = changed(changed, other, random);
      }
      one(target, changed);
    }
  }

  private static void one(Corpus.Target target, byte[] input) {
    try {
      target.run().accept(input);
    } catch (RuntimeException | Error fault) {
      byte[] shown = Arrays.copyOf(input, Math.min(input.length, SHOWN));
      throw new AssertionError(
          target.name() + " of " + input.length + " bytes " + HexFormat.of().formatHex(shown),
          fault);
    }
  }

  /** A byte set, a piece taken out, doubled, or brought in from another input. */
  private static byte[] changed(byte[] bytes, byte[] other, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, at + random.nextInt(LONGEST_PIECE));
    int from = random.nextInt(other.length + 1);
    byte[] piece =
        switch (random.nextInt(4)) {
          case 0 -> new byte[] {(byte) random.nextInt(256)};
          case 1 -> new byte[0];
          case 2 -> Arrays.copyOfRange(bytes, at, end);
          default ->
              Arrays.copyOfRange(
                  other, from, Math.min(other.length, from + random.nextInt(LONGEST_PIECE)));
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(piece);
    int rest = random.nextBoolean() ? at : end;
    out.write(bytes, rest, bytes.length - rest);
    return out.toByteArray();
  }
}
