package ma.tasrih.signin.domain.eid;

import ma.tasrih.kernel.RefusalCode;

/** Why an e-ID opens nothing. */
public enum EidRefusal implements RefusalCode {
  /** The provider does not answer, or not as it should; other ways in still work. */
  EID_UNREACHABLE(Kind.CONFLICT),
  /** What came back is not what was asked for; never says what was wrong with it. */
  EID_REFUSED(Kind.FORBIDDEN),
  /** The person went back without identifying. */
  EID_CANCELLED(Kind.CONFLICT),
  /** A genuine identity that no account has linked. */
  EID_NOT_LINKED(Kind.FORBIDDEN),
  /** The e-ID belongs to another account, or the account has one. */
  EID_LINKED_ALREADY(Kind.CONFLICT);

  private final Kind kind;

  EidRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
