package ma.tasrih.payments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.payments.domain.OrderDocument;
import ma.tasrih.payments.domain.OrderPrinter;

/** Makes the payment slip of an order the actor may read; made anew each time, never kept. */
@ApplicationScoped
public class PrintPaymentOrder {

  @Inject private ReadPaymentOrder readPaymentOrder;
  @Inject private OrderPrinter printer;
  @Inject private DownloadBudget budget;

  /**
   * @return the bytes of a PDF file
   * @throws ma.tasrih.kernel.Refusal when the order is not there for the actor
   */
  public byte[] print(Actor actor, String reference, Locale language) {
    OrderDocument document = readPaymentOrder.read(actor, reference);
    budget.take(actor, TakenOut.of(DownloadKind.ORDER, document.order().affiliate(), reference, 0));
    return printer.print(document, language);
  }
}
