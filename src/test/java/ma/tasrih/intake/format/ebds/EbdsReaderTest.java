package ma.tasrih.intake.format.ebds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EbdsReaderTest {

  private static final DraftKey KEY =
      new DraftKey(new AffiliateNumber("1234567"), YearMonth.of(2025, 6));

  @Test
  void a_principal_file_gives_its_heading_and_its_people() throws IOException {
    RecordingSink sink = RecordingSink.read(Samples.bytes(Samples.PRINCIPAL), Samples.PRINCIPAL);
    assertEquals(List.of(), sink.shortFindings());
    DraftHeader header = sink.drafts.get(0);
    assertEquals(1, sink.drafts.size());
    assertEquals(KEY, header.key());
    assertEquals(Kind.PRINCIPAL, header.kind());
    assertEquals(0, header.rank());
    assertEquals("12345672506001", header.transferId());
    assertTrue(header.fromEbds());
    assertEquals(2, header.line());
    assertEquals(8, sink.lines.size());
    assertEquals(
        new DraftLine(
            5,
            Section.ROSTER,
            new InsuredNumber.Registered("123456785"),
            "",
            "GAMMA                         CHAIMAE",
            new FamilyAllowance(
                1, Money.parse("300.00"), Money.parse("100.00"), Money.parse("200.00")),
            Money.parse("200.00"),
            0,
            Money.ZERO,
            Money.ZERO,
            Situation.LEFT),
        sink.lines.get(2));
    assertEquals(
        new DraftLine(
            9,
            Section.ENTRANT,
            InsuredNumber.NotYetRegistered.INSTANCE,
            "ZZ654321",
            "ETA                           GHALI",
            null,
            null,
            26,
            Money.parse("7000.00"),
            Money.parse("6000.00"),
            Situation.AT_WORK),
        sink.lines.get(5));
    assertEquals(InsuredNumber.Casual.INSTANCE, sink.lines.get(7).insured());
  }

  @Test
  void a_supplementary_file_gives_its_rank_and_its_entrants_only() throws IOException {
    RecordingSink sink =
        RecordingSink.read(Samples.bytes(Samples.SUPPLEMENTARY), Samples.SUPPLEMENTARY);
    assertEquals(List.of(), sink.shortFindings());
    assertEquals(Kind.SUPPLEMENTARY, sink.drafts.get(0).kind());
    assertEquals(1, sink.drafts.get(0).rank());
    assertEquals(1, sink.lines.size());
    assertEquals(Section.ENTRANT, sink.lines.get(0).section());
    assertEquals(5, sink.lines.get(0).line());
  }

  @Test
  void a_file_that_leaves_its_rank_open_takes_the_one_of_its_name() throws IOException {
    List<String> lines = Samples.lines(Samples.SUPPLEMENTARY);
    lines.set(0, lines.get(0).replace("E1 ", "E0 "));
    byte[] file = Samples.file(lines);
    RecordingSink named = RecordingSink.read(file, "DSC3_1234567_062025.txt");
    assertEquals(3, named.drafts.get(0).rank());
    assertEquals(List.of(), named.shortFindings());
    RecordingSink unnamed = RecordingSink.read(file, "complement.txt");
    assertEquals(0, unnamed.drafts.get(0).rank());
    assertEquals(List.of("0;;FILE_NAME_UNUSUAL"), unnamed.shortFindings());
    assertEquals("DSC1_1234567_202506.txt", unnamed.findings.get(0).args().get(1));
  }

  @Test
  void fields_are_called_as_in_the_record_they_stand_in() throws IOException {
    RecordingSink sink = RecordingSink.read(Samples.bytes(Samples.PRINCIPAL), Samples.PRINCIPAL);
    var columns = sink.drafts.get(0).columns();
    assertEquals("N_Jours_Declares", columns.of(Section.ROSTER, Field.DAYS));
    assertEquals("N_Nbr_Jours", columns.of(Section.ENTRANT, Field.DAYS));
    assertEquals("N_Sal_Plaf", columns.of(Section.ENTRANT, Field.CAPPED_WAGE));
    assertEquals("L_Num_CIN", columns.of(Section.ENTRANT, Field.CIN));
    assertEquals("L_Periode", columns.of(Section.UNSTATED, Field.PERIOD));
  }

  @Test
  void the_single_empty_entrant_is_nobody() throws IOException {
    List<String> lines = new ArrayList<>(Samples.lines(Samples.SUPPLEMENTARY));
    String empty = "E041234567202506" + " ".repeat(77) + "0".repeat(43) + " ".repeat(124);
    lines.set(4, empty);
    lines.set(5, zeroTotals("E05"));
    lines.set(6, zeroTotals("E06"));
    RecordingSink sink = RecordingSink.read(Samples.file(lines), Samples.SUPPLEMENTARY);
    assertEquals(List.of(), sink.shortFindings());
    assertEquals(0, sink.lines.size());
    assertEquals(0, sink.unreadable);
  }

  private static String zeroTotals(String type) {
    return type + "1234567202506" + "0".repeat(74) + " ".repeat(170);
  }

  @ParameterizedTest
  @CsvSource({
    "CORRECTIVE,DS_1234567_202506.txt,CORRECTIVE,",
    "PRINCIPAL,DS_1234567_202506.txt,PRINCIPAL,",
    "SUPPLEMENTARY,DS_1234567_202506.txt,PRINCIPAL,CALL_CONTRADICTS",
    "NIL,DS_1234567_202506.txt,PRINCIPAL,CALL_CONTRADICTS",
    "SUPPLEMENTARY,DSC1_1234567_202506.txt,SUPPLEMENTARY,",
    "CORRECTIVE,DSC1_1234567_202506.txt,SUPPLEMENTARY,CALL_CONTRADICTS"
  })
  void only_a_principal_file_can_be_asked_to_be_corrective(
      Kind asked, String sample, Kind kind, String finding) throws IOException {
    RecordingSink sink =
        RecordingSink.read(Samples.bytes(sample), new ReadOptions(sample, null, null, asked));
    assertEquals(kind, sink.drafts.get(0).kind());
    assertEquals(finding == null ? List.of() : List.of("0;;" + finding), sink.shortFindings());
  }

  @Test
  void a_call_that_names_another_employer_or_month_is_contradicted() throws IOException {
    ReadOptions other =
        new ReadOptions(
            Samples.PRINCIPAL, new AffiliateNumber("7654321"), YearMonth.of(2025, 5), null);
    RecordingSink sink = RecordingSink.read(Samples.bytes(Samples.PRINCIPAL), other);
    assertEquals(List.of("0;;CALL_CONTRADICTS", "0;;CALL_CONTRADICTS"), sink.shortFindings());
    assertEquals(List.of("7654321", "1234567"), sink.findings.get(0).args());
    assertEquals(List.of("2025-05", "2025-06"), sink.findings.get(1).args());
    assertEquals(KEY, sink.drafts.get(0).key());
  }

  @Test
  void without_a_usable_affiliate_there_is_no_draft_yet_every_line_is_checked() throws IOException {
    List<String> lines = Samples.lines(Samples.PRINCIPAL);
    lines.set(1, "B011234568" + lines.get(1).substring(10));
    lines.set(3, lines.get(3).replace("00260000", "0X260000"));
    RecordingSink sink = RecordingSink.read(Samples.file(lines), Samples.PRINCIPAL);
    assertEquals(List.of(), sink.drafts);
    assertEquals(8, sink.unreadable);
    assertTrue(sink.shortFindings().contains("2;N_Num_Affilie;AFFILIATE_NUMBER_INVALID"));
    assertTrue(sink.shortFindings().contains("4;N_AF_A_Reverser;NOT_NUMERIC"));
    assertEquals(
        11, sink.findings.stream().filter(f -> f.code().name().endsWith("_DIFFERS")).count());
  }

  @Test
  void a_heading_of_a_wrong_length_still_says_whose_file_it_is() throws IOException {
    List<String> lines = Samples.lines(Samples.PRINCIPAL);
    lines.set(1, lines.get(1).substring(0, 200));
    RecordingSink sink = RecordingSink.read(Samples.file(lines), Samples.PRINCIPAL);
    assertEquals(KEY, sink.drafts.get(0).key());
    assertEquals(8, sink.lines.size());
    assertEquals(List.of("2;;LINE_LENGTH_WRONG"), sink.shortFindings());
  }

  @Test
  void all_problems_come_out_of_one_reading() throws IOException {
    List<String> lines = new ArrayList<>(Samples.lines(Samples.PRINCIPAL));
    lines.set(2, lines.get(2).substring(0, 60));
    lines.set(3, lines.get(3).replace("  0000", "XX0000"));
    lines.set(7, lines.get(7).replace("B03", "C03"));
    lines.set(9, lines.get(9).replace("ZETA", "ZêTA"));
    lines.set(11, lines.get(11).replace("B05", "B03"));
    RecordingSink sink = RecordingSink.read(Samples.file(lines), "x.txt");
    assertEquals(
        List.of(
            "3;;LINE_LENGTH_WRONG",
            "4;L_Situation;UNKNOWN_SITUATION",
            "8;L_Type_Enreg;RECORD_TYPE_UNKNOWN",
            "10;L_Nom_Prenom;CHARACTER_NOT_ALLOWED",
            "12;L_Type_Enreg;RECORD_OUT_OF_ORDER"),
        sink.shortFindings().subList(0, 5));
    assertTrue(sink.shortFindings().contains("0;;RECORD_MISSING"));
    assertTrue(sink.shortFindings().contains("0;;FILE_NAME_UNUSUAL"));
    assertEquals(7, sink.lines.size());
    assertEquals(2, sink.unreadable);
  }

  @Test
  void a_total_is_not_judged_when_a_value_of_its_column_is_unreadable() throws IOException {
    List<String> lines = new ArrayList<>(Samples.lines(Samples.PRINCIPAL));
    lines.set(2, lines.get(2).replace("0000000850000", "00000008500,0"));
    lines.set(7, lines.get(7).replace("000065", "000066"));
    RecordingSink sink = RecordingSink.read(Samples.file(lines), Samples.PRINCIPAL);
    assertEquals(
        List.of("3;N_Salaire_Reel;NOT_NUMERIC", "8;N_T_Jours_Declares;TOTAL_WRONG"),
        sink.shortFindings());
    assertNull(sink.lines.get(0).actualWage());
    assertEquals(List.of("66", "65"), sink.findings.get(1).args());
  }

  @Test
  void a_roster_an_empty_file_and_foreign_bytes_are_told_apart() throws IOException {
    assertEquals(
        List.of("0;;ROSTER_IS_NOT_A_DECLARATION"),
        RecordingSink.read(Samples.bytes(Samples.ROSTER), Samples.ROSTER).shortFindings());
    assertEquals(
        List.of("0;;FILE_EMPTY"),
        RecordingSink.read(new byte[0], Samples.PRINCIPAL).shortFindings());
    assertEquals(
        List.of("0;;FILE_EMPTY", "0;;TRAILING_SUB"),
        RecordingSink.read(new byte[] {0x1A, 0x1A}, Samples.PRINCIPAL).shortFindings());
    RecordingSink foreign =
        RecordingSink.read("num;nom\n".getBytes(StandardCharsets.US_ASCII), "a.csv");
    assertEquals(
        List.of("1;L_Type_Enreg;RECORD_TYPE_UNKNOWN", "1;;LINE_LENGTH_WRONG"),
        foreign.shortFindings());
    assertEquals(List.of("num", "B00, E00"), foreign.findings.get(0).args());
  }

  @Test
  void reading_stops_at_the_stated_number_of_lines() throws IOException {
    RecordingSink sink = new RecordingSink();
    EbdsReader.read(
        new ByteArrayInputStream(Samples.bytes(Samples.PRINCIPAL)),
        new ReadOptions(Samples.PRINCIPAL, null, null, null),
        sink,
        4);
    assertEquals(List.of("0;;TOO_MANY_LINES"), sink.shortFindings());
    assertEquals(2, sink.lines.size());
  }

  @Test
  void quirks_are_warnings_and_reading_goes_on() throws IOException {
    String text = new String(Samples.bytes(Samples.PRINCIPAL), StandardCharsets.ISO_8859_1);
    byte[] file =
        (text.substring(0, text.length() - 1).replace("\n", "\r\n") + "\u001A")
            .getBytes(StandardCharsets.ISO_8859_1);
    RecordingSink sink = RecordingSink.read(file, Samples.PRINCIPAL);
    assertEquals(
        List.of("0;;CRLF_LINES", "0;;FINAL_LINE_FEED_MISSING", "0;;TRAILING_SUB"),
        sink.shortFindings());
    assertTrue(sink.findings.stream().noneMatch(Finding::isBlocking));
    assertEquals(8, sink.lines.size());
  }
}
