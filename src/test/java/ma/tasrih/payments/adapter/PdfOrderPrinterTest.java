package ma.tasrih.payments.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.contributions.domain.Contribution;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.OrderDocument;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.SampleOrder;
import ma.tasrih.payments.domain.ScanText;
import ma.tasrih.platform.print.PrintedPage;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.LegalSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfOrderPrinterTest {

  private static final PrintedPage SAMPLE = print(SampleOrder.document());

  private static PrintedPage print(OrderDocument document) {
    return PrintedPage.read(new PdfOrderPrinter().print(document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ordre de paiement des cotisations (BPC)",
        "ATLAS DEMO SARL · juin 2025",
        "N° d’affiliation 1234567",
        "ICE 001234567000089",
        "12 RUE DE LA DEMO",
        "20000 CASABLANCA",
        "Allocations familiales 28 100,00 6,40 % – 6,40 % 1 798,40 – 1 798,40",
        "Prestations à court terme 24 600,00 0,67 % 0,33 % 1,00 % 164,82 81,18 246,00",
        "Indemnité pour perte d’emploi 24 600,00 0,38 % 0,19 % 0,57 % 93,48 46,74 140,22",
        "Prestations à long terme 24 600,00 7,93 % 3,96 % 11,89 % 1 950,78 974,16 2 924,94",
        "Taxe de formation professionnelle 28 100,00 1,60 % – 1,60 % 449,60 – 449,60",
        "Assurance maladie (AMO) 28 100,00 4,11 % 2,26 % 6,37 % 1 154,91 635,06 1 789,97",
        "dont AMO de base 28 100,00 2,26 % 2,26 % 4,52 % 635,06 635,06 1 270,12",
        "dont solidarité 28 100,00 1,85 % – 1,85 % 519,85 – 519,85",
        "Total des cotisations 5 611,99 1 737,14 7 349,13",
        "6,37 % = 4,11 % + 2,26 %",
        "dont retenu sur les salaires 1 737,14 DH",
        "Allocations familiales à reverser 200,00 DH",
        "Total à payer 7 549,13 DH",
        "au plus tard le lundi 21 juillet 2025",
        "Échéance ordinaire : 10 juillet 2025. Reportée : report",
        "Motif à écrire 123456725060185",
        "RIB 011 780 0000123456789012 96",
        "Ordre n° 123456725060185",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "https://example.org/tasrih/verify"
      })
  void the_sample_slip_says(String sentence) {
    assertTrue(inOneLine(SAMPLE).contains(sentence), () -> inOneLine(SAMPLE));
  }

  @Test
  void both_references_are_read_whatever_their_groups() {
    String digits = SAMPLE.text().replaceAll("\\s", "");
    assertTrue(digits.contains(SampleOrder.CREDITOR_REFERENCE));
    int times = digits.split(SampleOrder.REFERENCE, -1).length - 1;
    assertEquals(5, times, "on top, twice to be copied, once in RF, at the foot");
  }

  @Test
  void a_phone_reads_the_payment_off_the_rendered_page() {
    assertEquals(ScanText.of(SampleOrder.document().order(), SampleOrder.PAYEE), SAMPLE.scan());
  }

  @Test
  void the_file_is_one_archivable_page_with_title_and_language() {
    assertEquals(1, SAMPLE.pages());
    assertEquals("Ordre de paiement 123456725060185 – juin 2025", SAMPLE.title());
    assertEquals("fr", SAMPLE.language());
    assertTrue(SAMPLE.xmp().contains("<pdfaid:part>2</pdfaid:part>"), SAMPLE.xmp());
    assertTrue(SAMPLE.xmp().contains("<pdfaid:conformance>A</pdfaid:conformance>"));
    assertTrue(SAMPLE.xmp().contains("2025-07-04T09:20:00Z"));
  }

  @Test
  void a_company_name_is_text_not_markup() {
    PrintedPage page =
        print(
            SampleOrder.document(
                SampleOrder.employer("A & B <SARL>"), SampleOrder.assessment(SampleOrder.SURE)));
    assertTrue(page.text().contains("A & B <SARL>"), page::text);
  }

  @Test
  void values_in_doubt_are_marked_and_listed() {
    LegalSource doubt =
        new LegalSource("presse, février 2016", "", false, LocalDate.of(2016, 1, 1));
    String text =
        inOneLine(
            print(
                SampleOrder.document(
                    SampleOrder.employer("ATLAS"), SampleOrder.assessment(doubt))));
    assertTrue(text.contains("Valeurs non vérifiées"), text);
    assertTrue(text.contains("Taux, AMO de base : presse, février 2016"), text);
    assertTrue(text.contains("dont AMO de base* 28 100,00"), text);
    assertTrue(text.contains("elle tombe un week-end"), text);
    assertFalse(text.contains("Allocations familiales*"), text);
  }

  @Test
  void a_slip_without_doubts_has_no_warning() {
    PaymentOrder order = SampleOrder.document().order();
    OrderDocument sure =
        new OrderDocument(
            ordinary(order),
            SampleOrder.employer("ATLAS"),
            SampleOrder.assessment(SampleOrder.SURE),
            SampleOrder.PAYEE,
            new OrderDocument.Deadline(SampleOrder.SURE, SampleOrder.SURE, Optional.empty()),
            SampleOrder.IMPRINT);
    String text = inOneLine(print(sure));
    assertFalse(text.contains("non vérifiées"), text);
    assertFalse(text.contains("Reportée"), text);
    assertTrue(text.contains("au plus tard le jeudi 10 juillet 2025"), text);
  }

  @Test
  void a_sure_due_day_still_says_that_rest_days_are_in_doubt() {
    OrderDocument sample = SampleOrder.document();
    OrderDocument document =
        new OrderDocument(
            sample.order(),
            sample.employer(),
            sample.assessment(),
            sample.payee(),
            new OrderDocument.Deadline(SampleOrder.SURE, Optional.of(SampleOrder.EXTENSION)),
            sample.imprint());
    String text = inOneLine(print(document));
    assertTrue(text.contains("Valeurs non vérifiées"), text);
    assertTrue(text.contains("elle tombe un week-end"), text);
    assertFalse(text.contains("Échéance : "), text);
  }

  @Test
  void under_group_cover_solidarity_stands_alone() {
    List<Contribution> lines =
        SampleOrder.assessment(SampleOrder.SURE).contributions().stream()
            .filter(c -> c.branch() != Branch.AMO)
            .toList();
    String text =
        inOneLine(
            print(
                SampleOrder.document(
                    SampleOrder.employer("ATLAS"), new Assessment(SampleOrder.JUNE, lines))));
    assertTrue(text.contains("AMO, solidarité 28 100,00 1,85 % – 1,85 % 519,85 – 519,85"), text);
    assertFalse(text.contains("6,37"), text);
    assertTrue(text.contains("Total des cotisations 4 976,93 1 102,08 6 079,01"), text);
  }

  @Test
  void a_corrective_order_shows_the_difference() {
    String text = inOneLine(print(ordering(OrderStatus.ISSUED, "49.13")));
    assertTrue(text.contains("Déjà demandé par les ordres précédents -7 300,00 DH"), text);
    assertTrue(text.contains("Cotisations à payer par cet ordre 49,13 DH"), text);
    assertTrue(text.contains("Total à payer 249,13 DH"), text);
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void an_order_that_must_not_be_paid_says_so(OrderStatus status) {
    String text = print(ordering(status, "7349.13")).text();
    boolean says = text.contains("ne le payez pas") || text.contains("Ne payez pas");
    boolean mustNot =
        switch (status) {
          case AWAITING_APPROVAL, PAID, OVERPAID, EXPIRED, CANCELLED -> true;
          default -> false;
        };
    assertEquals(mustNot, says);
  }

  @Test
  void the_fullest_slip_still_fits_one_page() {
    PrintedPage page = print(fullest());
    assertEquals(1, page.pages());
    assertTrue(page.text().contains("source 7"), page::text);
    assertEquals(ScanText.of(fullest().order(), SampleOrder.PAYEE), page.scan());
  }

  @Test
  void the_arabic_slip_reads_from_right_to_left_and_keeps_its_numbers() {
    PrintedPage page =
        PrintedPage.read(
            new PdfOrderPrinter().print(SampleOrder.document(), Locale.forLanguageTag("ar")));
    assertEquals("ar-MA", page.language());
    assertEquals(1, page.pages());
    assertTrue(page.text().contains("أمر بأداء الاشتراكات"), page::text);
    assertTrue(page.text().contains("1 789,97 635,06 1 154,91 6,37 %"), page::text);
    assertTrue(page.text().replaceAll("\\s", "").contains("RF39123456725060185"), page::text);
    assertEquals(SAMPLE.scan(), page.scan());
  }

  @Test
  void a_text_too_long_for_a_code_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new QrCode().png("x".repeat(5_000)));
  }

  private static OrderDocument ordering(OrderStatus status, String amount) {
    OrderDocument sample = SampleOrder.document();
    return new OrderDocument(
        SampleOrder.order(status, Money.parse(amount)),
        sample.employer(),
        sample.assessment(),
        sample.payee(),
        sample.deadline(),
        sample.imprint());
  }

  private static PaymentOrder ordinary(PaymentOrder order) {
    return new PaymentOrder(
        order.reference(),
        order.affiliate(),
        order.period(),
        order.declarationNumber(),
        order.amount(),
        order.familyAllowanceToRepay(),
        order.dueDate(),
        order.dueDate(),
        order.status(),
        order.issuedAt());
  }

  /** Every rate in doubt for its own reason, a long name, a difference and a warning. */
  private static OrderDocument fullest() {
    Assessment sure = SampleOrder.assessment(SampleOrder.SURE);
    List<Contribution> doubtful =
        sure.contributions().stream()
            .map(c -> inDoubt(c, "source " + (sure.contributions().indexOf(c) + 1)))
            .toList();
    Employer employer =
        SampleOrder.employer("SOCIETE MAROCAINE DE NEGOCE ET DE DISTRIBUTION ".repeat(2));
    LegalSource longReason =
        new LegalSource("raison longue à lire ".repeat(5), "", false, LocalDate.of(2025, 7, 1));
    return new OrderDocument(
        SampleOrder.order(OrderStatus.CANCELLED, Money.parse("49.13")),
        employer,
        new Assessment(SampleOrder.JUNE, doubtful),
        SampleOrder.PAYEE,
        new OrderDocument.Deadline(longReason, Optional.of(longReason)),
        SampleOrder.IMPRINT);
  }

  private static Contribution inDoubt(Contribution c, String source) {
    return new Contribution(
        c.branch(),
        c.base(),
        c.employerRate(),
        c.employeeRate(),
        c.employer(),
        c.employee(),
        c.due(),
        new LegalSource(source, "", false, LocalDate.of(2016, 1, 1)));
  }

  private static String inOneLine(PrintedPage page) {
    return page.text().replaceAll("[ \\n]+", " ");
  }
}
