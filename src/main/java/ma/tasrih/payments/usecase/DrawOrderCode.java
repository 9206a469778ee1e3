package ma.tasrih.payments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.payments.domain.QrEncoder;
import ma.tasrih.payments.domain.ScanText;

/** Draws the code a phone scans to pay an order. */
@ApplicationScoped
public class DrawOrderCode {

  @Inject private FindPaymentOrder findPaymentOrder;
  @Inject private FundAccount account;
  @Inject private QrEncoder encoder;

  /**
   * @return the bytes of a PNG image
   * @throws ma.tasrih.kernel.Refusal when the order is not there for the actor
   */
  public byte[] draw(Actor actor, String reference) {
    return encoder.png(ScanText.of(findPaymentOrder.find(actor, reference), account.payee()));
  }
}
