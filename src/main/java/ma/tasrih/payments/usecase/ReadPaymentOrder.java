package ma.tasrih.payments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.payments.domain.Imprint;
import ma.tasrih.payments.domain.OrderDocument;
import ma.tasrih.payments.domain.OrderedDocuments;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.rates.domain.DueRule;
import ma.tasrih.rates.domain.RateBook;

/** Puts together everything the slip of an order says, for the page and for paper alike. */
@ApplicationScoped
public class ReadPaymentOrder {

  @Inject private FindPaymentOrder findPaymentOrder;
  @Inject private ActFor actFor;
  @Inject private EmployerRegister employers;
  @Inject private OrderedDocuments documents;
  @Inject private FundAccount account;
  @Inject private RateBook rates;
  @Inject private Clock clock;

  /**
   * @throws Refusal when the order is not there for the actor
   */
  public OrderDocument read(Actor actor, String reference) {
    PaymentOrder order = findPaymentOrder.find(actor, reference);
    ActingFor who = actFor.require(actor, order.affiliate(), Scope.READ);
    OrderedDocuments.OrderedDocument document = documents.of(who, order.declarationNumber());
    return new OrderDocument(
        order,
        employers.find(order.affiliate()).orElseThrow(),
        document.assessment(),
        account.payee(),
        deadline(order),
        new Imprint(document.fileSha256(), "", clock.instant()));
  }

  /** Why the order is due when it is. */
  private OrderDocument.Deadline deadline(PaymentOrder order) {
    return new OrderDocument.Deadline(
        rates.dueRuleAt(DueRule.DUE_DAY, order.period().atDay(1)).source(),
        rates.extensionOf(order.period()).map(extension -> extension.mark().source()));
  }
}
