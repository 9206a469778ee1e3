package ma.tasrih.declarations.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.SampleReceipt;
import ma.tasrih.declarations.domain.receipt.ReceiptDocument;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.payments.domain.SampleOrder;
import ma.tasrih.platform.print.PrintedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReceiptPrinterTest {

  private static final PrintedPage SAMPLE = print(SampleReceipt.principal());

  private static PrintedPage print(ReceiptDocument document) {
    return PrintedPage.read(new PdfReceiptPrinter().print(document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Récépissé de dépôt",
        "ATLAS DEMO SARL · juin 2025",
        "D-2025-06-0000001",
        "4 juillet 2025 à 10:15:27",
        "Déclaration principale",
        "N° d’affiliation 1234567",
        "Déposée par Amina El Fassi",
        "DS_1234567_202506.txt",
        "Salariés déclarés (lignes) 8",
        "Jours déclarés 111",
        "Salaires réels 28 100,00 DH",
        "Salaires plafonnés 24 600,00 DH",
        "Allocations familiales à reverser 200,00 DH",
        "123456725060185",
        "Total à payer 7 549,13 DH",
        "lundi 21 juillet 2025",
        "Inscrit au journal : chaîne 3, place 1 204",
        "Code de contrôle 5fec eb66 ffc8 6f38"
      })
  void the_sample_receipt_says(String sentence) {
    assertTrue(inOneLine(SAMPLE).contains(sentence), () -> inOneLine(SAMPLE));
  }

  @Test
  void both_hashes_can_be_read_whole() {
    String characters = SAMPLE.text().replaceAll("\\s", "");
    assertTrue(characters.contains(SampleReceipt.SHA256), characters);
    assertTrue(characters.contains(SampleReceipt.JOURNAL_HEAD), characters);
  }

  @Test
  void the_file_is_one_archivable_page_with_title_and_language() {
    assertEquals(1, SAMPLE.pages());
    assertEquals("Récépissé D-2025-06-0000001 – juin 2025", SAMPLE.title());
    assertEquals("fr", SAMPLE.language());
    assertTrue(SAMPLE.xmp().contains("<pdfaid:conformance>A</pdfaid:conformance>"));
  }

  @ParameterizedTest
  @CsvSource({
    "PRINCIPAL, 0, Déclaration principale",
    "SUPPLEMENTARY, 3, Déclaration complémentaire n° 3",
    "CORRECTIVE, 1, Déclaration rectificative n° 1",
    "NIL, 0, Déclaration néant"
  })
  void the_kind_is_named_in_words(Kind kind, int rank, String words) {
    String text = inOneLine(print(SampleReceipt.of(kind, rank, Optional.empty())));
    assertTrue(text.contains(words), text);
    assertTrue(text.contains("ne donne rien à payer"), text);
    assertFalse(text.contains("7 549,13"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "PRINCIPAL, 1",
    "NIL, 1",
    "SUPPLEMENTARY, 0",
    "CORRECTIVE, 0",
    "CORRECTIVE, -1",
    "NIL, -1"
  })
  void a_rank_its_kind_does_not_have_is_refused(Kind kind, int rank) {
    assertThrows(
        IllegalArgumentException.class, () -> SampleReceipt.of(kind, rank, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "3b0c", "3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855E"})
  void anything_but_a_sha_256_is_refused(String hash) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ReceiptDocument.Submission(Instant.EPOCH, "x", "", hash));
  }

  @Test
  void another_declarations_order_is_refused() {
    ReceiptDocument sample = SampleReceipt.principal();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ReceiptDocument(
                "D-2025-06-0000002",
                sample.employer(),
                sample.content(),
                sample.submission(),
                Optional.of(SampleOrder.order(OrderStatus.ISSUED, Money.parse("7349.13"))),
                sample.proof()));
  }

  @Test
  void names_of_people_and_files_are_text_and_the_journal_is_optional() {
    ReceiptDocument sample = SampleReceipt.principal();
    ReceiptDocument document =
        new ReceiptDocument(
            sample.number(),
            SampleOrder.employer("A & B <SARL>"),
            sample.content(),
            new ReceiptDocument.Submission(
                sample.submission().at(), "<b>Amina</b>", "", SampleReceipt.SHA256),
            sample.order(),
            new ReceiptDocument.Proof(Optional.empty(), "", sample.proof().printedAt()));
    String text = inOneLine(print(document));
    assertTrue(text.contains("A & B <SARL>"), text);
    assertTrue(text.contains("<b>Amina</b>"), text);
    assertTrue(text.contains("saisie en ligne"), text);
    assertFalse(text.contains("journal"), text);
  }

  @Test
  void the_arabic_receipt_keeps_numbers_and_hashes() {
    PrintedPage page =
        PrintedPage.read(
            new PdfReceiptPrinter().print(SampleReceipt.principal(), Locale.forLanguageTag("ar")));
    assertEquals("ar-MA", page.language());
    assertEquals(1, page.pages());
    assertTrue(page.text().contains("وصل إيداع"), page::text);
    assertTrue(page.text().replaceAll("\\s", "").contains(SampleReceipt.SHA256), page::text);
  }

  private static String inOneLine(PrintedPage page) {
    return page.text().replaceAll("[ \\n]+", " ");
  }
}
