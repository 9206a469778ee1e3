package ma.tasrih.intake.format.ebds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTripTest {

  private static final String TRANSFER_ID = "12345672506001";

  @ParameterizedTest
  @CsvSource({
    "AFFEBDS_1234567_202506.txt,d94019cc4f97970624f79a84282e7f8ec45d3cc9be03ab27c81b6f170cf39a4a",
    "DS_1234567_202506.txt,12be90ad829ee0dd9a45ecd529e5c3fa0b8a5f4ce163fc898b020961ccfea6da",
    "DSC1_1234567_202506.txt,a0eff8744426b8b8fb5a5cb10e4aebb2d39466aea12dca4627093356ab284237"
  })
  void the_samples_are_those_of_the_domain_reference(String name, String sha256) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Samples.bytes(name));
    assertEquals(sha256, HexFormat.of().formatHex(digest));
  }

  @Test
  void a_roster_is_written_as_it_was_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RosterWriter.write(Samples.roster(), out);
    assertArrayEquals(Samples.bytes(Samples.ROSTER), out.toByteArray());
  }

  @Test
  void a_principal_file_is_written_as_it_was_read() throws IOException {
    byte[] sample = Samples.bytes(Samples.PRINCIPAL);
    List<DeclaredLine> lines = declared(RecordingSink.read(sample, Samples.PRINCIPAL));
    assertArrayEquals(sample, principal(lines));
  }

  @Test
  void a_supplementary_file_is_written_as_it_was_read() throws IOException {
    byte[] sample = Samples.bytes(Samples.SUPPLEMENTARY);
    List<DeclaredLine> lines = declared(RecordingSink.read(sample, Samples.SUPPLEMENTARY));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DeclarationWriter.supplementary(TRANSFER_ID, header(), 1, lines.stream(), out);
    assertArrayEquals(sample, out.toByteArray());
  }

  @Test
  void a_principal_file_without_entrant_has_the_empty_one() throws IOException {
    List<DeclaredLine> lines =
        declared(RecordingSink.read(Samples.bytes(Samples.PRINCIPAL), Samples.PRINCIPAL));
    byte[] file = principal(lines.stream().filter(line -> !line.entrant()).toList());
    RecordingSink read = RecordingSink.read(file, Samples.PRINCIPAL);
    assertEquals(List.of(), read.shortFindings());
    assertEquals(5, read.lines.size());
    String empty = "B041234567202506" + " ".repeat(77) + "0".repeat(43) + " ".repeat(124);
    assertEquals(empty, new String(file, 8 * 261, 260, java.nio.charset.StandardCharsets.US_ASCII));
  }

  @Test
  void names_of_entrants_are_transliterated_and_echoed_ones_kept() throws IOException {
    byte[] file =
        principal(
            List.of(
                line(false, "112345676", "BÉTA  BRAHIM", Money.ZERO),
                line(true, "156789012", "Zêta-Nour d'Été", Money.ZERO)));
    RecordingSink read = RecordingSink.read(file, Samples.PRINCIPAL);
    assertEquals(List.of("3;L_Nom_Prenom;ACCENT_IN_ECHOED_NAME"), read.shortFindings());
    assertEquals("BÉTA  BRAHIM", read.lines.get(0).name());
    assertEquals("ZETA NOUR D ETE", read.lines.get(1).name());
  }

  @Test
  void what_a_field_cannot_hold_is_refused_and_never_cut() {
    Money tooMuch = Money.ofCentimes(10_000_000_000_000L);
    refused(line(false, "112345676", "BETA", tooMuch));
    refused(line(false, "112345676", "BETA", Money.ofCentimes(-1)));
    refused(line(true, "156789012", "ZETA", tooMuch));
    refused(line(false, "999999999", "BETA", Money.ZERO));
    refused(line(false, "112345676", "محمد", Money.ZERO));
    refused(line(false, "112345676", "B".repeat(61), Money.ZERO));
  }

  @Test
  void people_of_the_roster_out_of_order_are_refused() throws IOException {
    DeclaredLine beta = line(false, "112345676", "BETA", Money.ZERO);
    DeclaredLine alpha = line(false, "100000018", "ALPHA", Money.ZERO);
    principal(List.of(alpha, beta));
    assertThrows(IllegalArgumentException.class, () -> principal(List.of(beta, alpha)));
    assertThrows(IllegalArgumentException.class, () -> principal(List.of(beta, beta)));
  }

  @Test
  void a_supplementary_file_has_an_entrant_and_a_rank_from_1_to_9() throws IOException {
    DeclaredLine zeta = line(true, "156789012", "ZETA", Money.ZERO);
    for (int rank : new int[] {0, 10}) {
      assertThrows(IllegalArgumentException.class, () -> supplementary(rank, Stream.of(zeta)));
    }
    supplementary(9, Stream.of(zeta));
    assertThrows(IllegalArgumentException.class, () -> supplementary(1, Stream.of()));
  }

  private static void supplementary(int rank, Stream<DeclaredLine> lines) throws IOException {
    DeclarationWriter.supplementary(
        TRANSFER_ID, header(), rank, lines, new ByteArrayOutputStream());
  }

  private static void refused(DeclaredLine line) {
    assertThrows(IllegalArgumentException.class, () -> principal(List.of(line)));
  }

  private static byte[] principal(List<DeclaredLine> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DeclarationWriter.principal(
        TRANSFER_ID,
        header(),
        lines.stream().filter(line -> !line.entrant()),
        lines.stream().filter(DeclaredLine::entrant),
        out);
    return out.toByteArray();
  }

  private static PrefilledRoster.Header header() throws IOException {
    return Samples.roster().header();
  }

  private static DeclaredLine line(boolean entrant, String insured, String name, Money wage) {
    return new DeclaredLine(
        0,
        entrant,
        InsuredNumber.parse(insured).orElseThrow(),
        "",
        name,
        FamilyAllowance.NONE,
        Money.ZERO,
        0,
        wage,
        Money.ZERO,
        Situation.AT_WORK);
  }

  private static List<DeclaredLine> declared(RecordingSink sink) {
    return sink.lines.stream().map(RoundTripTest::declared).toList();
  }

  private static DeclaredLine declared(DraftLine line) {
    return new DeclaredLine(
        line.line(),
        line.section() == DraftLine.Section.ENTRANT,
        Objects.requireNonNull(line.insured()),
        line.cin(),
        line.name(),
        Objects.requireNonNullElse(line.allowance(), FamilyAllowance.NONE),
        Objects.requireNonNullElse(line.allowanceToRepay(), Money.ZERO),
        Objects.requireNonNull(line.days()),
        Objects.requireNonNull(line.actualWage()),
        Objects.requireNonNull(line.cappedWage()),
        Objects.requireNonNull(line.situation()));
  }
}
