package ma.tasrih.payments.domain;

/** Where a payment order stands (rulings, § Money 18). */
public enum OrderStatus {
  AWAITING_APPROVAL,
  ISSUED,
  SENT,
  ACCEPTED,
  REJECTED,
  UNKNOWN,
  PART_PAID,
  PAID,
  OVERPAID,
  EXPIRED,
  CANCELLED;

  /** Nothing is to be paid any more. */
  public boolean isSettled() {
    return this == PAID || this == OVERPAID || this == CANCELLED;
  }
}
