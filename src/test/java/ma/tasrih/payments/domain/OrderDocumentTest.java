package ma.tasrih.payments.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderDocumentTest {

  private final Employer employer = SampleOrder.employer("ATLAS DEMO SARL");
  private final Assessment assessment = SampleOrder.assessment(SampleOrder.SURE);
  private final OrderDocument.Deadline moved =
      new OrderDocument.Deadline(SampleOrder.DUE_RULE, Optional.of(SampleOrder.EXTENSION));

  @Test
  void a_first_order_asks_for_everything_due() {
    assertEquals(Money.ZERO, SampleOrder.document().alreadyOrdered());
  }

  @Test
  void a_corrective_order_shows_what_was_already_asked_for() {
    OrderDocument document = ordering("49.13", employer, moved);
    assertEquals(Money.parse("7300.00"), document.alreadyOrdered());
  }

  @Test
  void an_order_above_what_is_due_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> ordering("7349.14", employer, moved));
  }

  @Test
  void a_moved_due_date_without_a_reason_is_refused() {
    OrderDocument.Deadline unexplained =
        new OrderDocument.Deadline(SampleOrder.DUE_RULE, Optional.empty());
    assertThrows(IllegalArgumentException.class, () -> ordering("7349.13", employer, unexplained));
  }

  @Test
  void another_employers_order_is_refused() {
    Employer other =
        new Employer(
            new AffiliateNumber("9856040"),
            employer.companyName(),
            employer.ice(),
            employer.activity(),
            employer.sector(),
            employer.region(),
            employer.address(),
            employer.town(),
            employer.postalCode(),
            employer.agency(),
            employer.regime(),
            employer.status(),
            List.of());
    assertThrows(IllegalArgumentException.class, () -> ordering("7349.13", other, moved));
  }

  @Test
  void an_assessment_of_another_month_is_refused() {
    Assessment july = new Assessment(YearMonth.of(2025, 7), assessment.contributions());
    assertThrows(IllegalArgumentException.class, () -> SampleOrder.document(employer, july));
  }

  @Test
  void only_sources_in_doubt_are_listed() {
    OrderDocument document =
        SampleOrder.document(employer, SampleOrder.assessment(SampleOrder.DUE_RULE));
    assertEquals(1, document.unverifiedContributions().size());
    assertEquals(List.of(SampleOrder.DUE_RULE), document.unverifiedDates());
  }

  @Test
  void the_text_to_scan_names_reference_amount_date_and_account() {
    assertEquals(
        """
        TASRIH-BPC/1
        REF=123456725060185
        RF=RF39123456725060185
        MAD=7549.13
        DUE=2025-07-21
        TO=Caisse nationale de sécurité sociale
        RIB=011780000012345678901296
        """,
        ScanText.of(SampleOrder.document().order(), SampleOrder.PAYEE));
  }

  @Test
  void a_payee_on_several_lines_stays_one_line_of_the_text_to_scan() {
    Payee payee = new Payee("Fonds\nMAD=0.01", SampleOrder.PAYEE.rib());
    String text = ScanText.of(SampleOrder.document().order(), payee);
    assertEquals(1, text.lines().filter(l -> l.startsWith("MAD=")).count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "01178000001234567890129",
        "011780000012345678901297",
        "0117800000123456789012960",
        "01178000001234567890129X"
      })
  void money_is_never_sent_to_an_account_with_a_wrong_key(String rib) {
    assertThrows(IllegalArgumentException.class, () -> new Payee("Fonds", rib));
  }

  private OrderDocument ordering(String amount, Employer who, OrderDocument.Deadline deadline) {
    return new OrderDocument(
        SampleOrder.order(OrderStatus.ISSUED, Money.parse(amount)),
        who,
        assessment,
        SampleOrder.PAYEE,
        deadline,
        SampleOrder.IMPRINT);
  }
}
