package ma.tasrih.payments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.payments.domain.OrderPrinter;

/** Makes the payment slip of an order the actor may read; made anew each time, never kept. */
@ApplicationScoped
public class PrintPaymentOrder {

  @Inject private ReadPaymentOrder readPaymentOrder;
  @Inject private OrderPrinter printer;

  /**
   * @return the bytes of a PDF file
   * @throws ma.tasrih.kernel.Refusal when the order is not there for the actor
   */
  public byte[] print(Actor actor, String reference, Locale language) {
    return printer.print(readPaymentOrder.read(actor, reference), language);
  }
}
