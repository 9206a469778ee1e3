package ma.tasrih.intake.domain;

/** Where a deposit stands. */
public enum DepositState {
  /** The bytes are safe; nobody has read them yet. */
  RECEIVED,
  CHECKING,
  /** Something in it can be filed. */
  CHECKED,
  /** Nothing in it can be filed. */
  REJECTED,
  SUBMITTED
}
