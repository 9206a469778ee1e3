package ma.tasrih.payments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.SameAffiliate;
import ma.tasrih.payments.domain.OrderDocument;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.usecase.ReadPaymentOrder;
import ma.tasrih.rates.domain.LegalSource;

/** Behind {@code employer/payments/order.xhtml} and {@code inspector/payments/order.xhtml}. */
@Named("paymentsOrder")
@RequestScoped
public class PaymentsOrder {

  @Inject private CurrentActor currentActor;
  @Inject private ReadPaymentOrder readPaymentOrder;
  @Inject private SameAffiliate sameAffiliate;

  private String reference;
  private OrderDocument document;

  public void load() {
    document = readPaymentOrder.read(currentActor.require(), reference == null ? "" : reference);
    sameAffiliate.asks(document.order().affiliate());
  }

  public OrderDocument getDocument() {
    return document;
  }

  public PaymentOrder getOrder() {
    return document.order();
  }

  /** What moved the due date; null in an ordinary month. */
  public LegalSource getExtension() {
    return document.isExtended() ? document.deadline().extension().orElse(null) : null;
  }

  /** Whether something on the slip is not held with high certainty. */
  public boolean isInDoubt() {
    return !document.unverifiedContributions().isEmpty()
        || !document.unverifiedDates().isEmpty()
        || isRestDaysInDoubt();
  }

  /** Whether it is sure that a rest day does not move the due date. */
  public boolean isRestDaysInDoubt() {
    return !document.deadline().restDays().verified();
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
