package ma.tasrih.payments.domain;

import ma.tasrih.kernel.RefusalCode;

/** Why an act on a payment order is turned away. */
public enum PaymentRefusal implements RefusalCode {
  ORDER_NOT_FOUND(Kind.NOT_FOUND);

  private final Kind kind;

  PaymentRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
