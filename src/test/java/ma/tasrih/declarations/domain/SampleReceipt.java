package ma.tasrih.declarations.domain;

import java.time.Instant;
import java.util.Optional;
import ma.tasrih.declarations.domain.receipt.ReceiptDocument;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.SampleOrder;

/** The receipt of the sample declaration of June 2025, for tests of its print. */
public final class SampleReceipt {

  public static final String NUMBER = "D-2025-06-0000001";
  public static final String SHA256 =
      "3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855e";
  public static final String JOURNAL_HEAD =
      "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9";

  private SampleReceipt() {}

  public static ReceiptDocument principal() {
    return of(
        Kind.PRINCIPAL,
        0,
        Optional.of(SampleOrder.order(OrderStatus.ISSUED, Money.parse("7349.13"))));
  }

  public static ReceiptDocument of(Kind kind, int rank, Optional<PaymentOrder> order) {
    return new ReceiptDocument(
        NUMBER,
        SampleOrder.employer("ATLAS DEMO SARL"),
        new ReceiptDocument.Content(SampleOrder.JUNE, kind, rank, 8, totals()),
        new ReceiptDocument.Submission(
            Instant.parse("2025-07-04T09:15:27Z"),
            "Amina El Fassi",
            "DS_1234567_202506.txt",
            SHA256),
        order,
        new ReceiptDocument.Proof(
            Optional.of(new ReceiptDocument.Inscription(3, 1_204, JOURNAL_HEAD)),
            "https://example.org/tasrih/verify",
            Instant.parse("2025-07-04T09:20:00Z")));
  }

  private static ReceiptDocument.Totals totals() {
    return new ReceiptDocument.Totals(
        111, Money.parse("28100.00"), Money.parse("24600.00"), Money.parse("200.00"));
  }
}
