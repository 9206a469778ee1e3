package ma.tasrih.intake.format.ebds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, reading ends with findings; however long the file, it holds no line. */
class AnyBytesTest {

  private static final int ROUNDS = 1_000;
  private static final int MANY = 100_000;

  /** The totals of days have six digits, so that many people cannot all work a full month. */
  private static final int DAYS = 9;

  /** Fields of a record, plus what a line as a whole may be told. */
  private static final int MOST_FINDINGS_PER_LINE = 24;

  @ParameterizedTest
  @ValueSource(strings = {Samples.PRINCIPAL, Samples.SUPPLEMENTARY, Samples.ROSTER})
  void a_damaged_file_never_throws_and_never_leaves_a_hole_unexplained(String sample)
      throws IOException {
    byte[] original = Samples.bytes(sample);
    Random random = new Random(20250610);
    int different = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damage(original, random);
      RecordingSink sink = RecordingSink.read(damaged, sample);
      for (int i = 0; i < sink.lines.size(); i++) {
        assertExplained(sink.lines.get(i), sink.lineFindings.get(i));
      }
      int lines = (int) IntStream.range(0, damaged.length).filter(b -> damaged[b] == '\n').count();
      assertTrue(sink.findings.size() <= (lines + 2) * MOST_FINDINGS_PER_LINE);
      different += sink.findings.isEmpty() ? 0 : 1;
      PrefilledRoster roster = RosterReader.read(new ByteArrayInputStream(damaged), sample).value();
      assertTrue(roster == null || sample.equals(Samples.ROSTER));
      EbdsSniffer.formatOf(damaged);
    }
    assertTrue(different > ROUNDS * 9 / 10, "damaged files that were found out: " + different);
  }

  @Test
  void noise_never_throws() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] noise = new byte[random.nextInt(2_000)];
      random.nextBytes(noise);
      assertTrue(RecordingSink.read(noise, "DS_1234567_202506.txt").lines.isEmpty());
      EbdsSniffer.formatOf(noise);
    }
  }

  @Test
  void a_line_without_end_is_counted_and_not_kept() throws IOException {
    int length = 50_000_000;
    RecordingSink sink = new RecordingSink();
    EbdsReader.read(new Repeated((byte) 'B', length), new ReadOptions("x", null, null, null), sink);
    assertEquals(
        List.of(
            "1;L_Type_Enreg;RECORD_TYPE_UNKNOWN",
            "1;;LINE_LENGTH_WRONG",
            "0;;FINAL_LINE_FEED_MISSING"),
        sink.shortFindings());
    assertEquals(Integer.toString(length), sink.findings.get(1).args().get(0));
  }

  @Test
  void a_hundred_thousand_people_are_written_and_read_without_being_held(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("DS_1234567_202506.txt");
    PrefilledRoster roster = Samples.roster();
    try (OutputStream out = Files.newOutputStream(file)) {
      DeclarationWriter.principal(
          roster.transferId(),
          roster.header(),
          people(0, MANY / 2, false),
          people(MANY / 2, MANY, true),
          out);
    }
    assertEquals((MANY + 5) * 261L, Files.size(file));
    Counting sink = new Counting();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      EbdsReader.read(in, new ReadOptions(file.getFileName().toString(), null, null, null), sink);
    }
    assertEquals(MANY, sink.lines);
    assertEquals(0, sink.findings);
    assertEquals(MANY * 450_000L, sink.wages);
  }

  private static Stream<DeclaredLine> people(int from, int to, boolean entrant) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                new DeclaredLine(
                    i,
                    entrant,
                    nth(i),
                    "",
                    "NAME",
                    FamilyAllowance.NONE,
                    Money.ZERO,
                    DAYS,
                    Money.ofCentimes(450_000),
                    Money.ofCentimes(450_000),
                    Situation.AT_WORK));
  }

  /** The insured number whose middle digits are n, with its key. */
  private static InsuredNumber nth(int n) {
    String digits = String.format("1%07d", n + 1);
    return IntStream.range(0, 10)
        .mapToObj(key -> InsuredNumber.parse(digits + key))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  private static void assertExplained(DraftLine line, List<Finding> findings) {
    boolean hole =
        Stream.of(line.insured(), line.days(), line.actualWage(), line.cappedWage())
                .anyMatch(Objects::isNull)
            || line.situation() == null
            || line.section() == DraftLine.Section.ROSTER
                && (line.allowance() == null || line.allowanceToRepay() == null);
    assertTrue(!hole || findings.stream().anyMatch(Finding::isBlocking));
  }

  private static byte[] damage(byte[] original, Random random) {
    byte[] bytes = original;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      int end = Math.min(bytes.length, at + random.nextInt(300));
      switch (random.nextInt(4)) {
        case 0 -> bytes = joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
        case 1 -> bytes = joined(bytes, at, new byte[0], end);
        case 2 -> bytes = joined(bytes, at, Arrays.copyOfRange(bytes, at, end), at);
        default -> bytes = joined(bytes, at, new byte[] {'\n'}, at);
      }
    }
    return bytes;
  }

  /** The bytes up to a place, something else, and the bytes from another place. */
  private static byte[] joined(byte[] bytes, int upTo, byte[] middle, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, upTo);
    out.writeBytes(middle);
    out.write(bytes, from, bytes.length - from);
    return out.size() == 0 ? bytes : out.toByteArray();
  }

  /** The same byte so many times. */
  private static final class Repeated extends InputStream {
    private final byte value;
    private int left;

    Repeated(byte value, int times) {
      this.value = value;
      this.left = times;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] into, int at, int length) {
      int count = Math.min(left, length);
      Arrays.fill(into, at, at + count, value);
      left -= count;
      return count == 0 ? -1 : count;
    }
  }

  /** Counts, and keeps nothing. */
  private static final class Counting implements DraftSink {
    private int lines;
    private int findings;
    private long wages;

    @Override
    public void draft(DraftHeader header) {}

    @Override
    public void line(DraftKey key, DraftLine line, List<Finding> found) {
      lines++;
      findings += found.size();
      wages += Objects.requireNonNull(line.actualWage()).centimes();
    }

    @Override
    public void unreadableLine(List<Finding> found) {
      findings++;
    }

    @Override
    public void draftFinding(DraftKey key, Finding finding) {
      findings++;
    }

    @Override
    public void fileFinding(Finding finding) {
      findings++;
    }
  }
}
