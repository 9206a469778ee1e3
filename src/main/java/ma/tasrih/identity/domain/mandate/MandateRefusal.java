package ma.tasrih.identity.domain.mandate;

import ma.tasrih.kernel.RefusalCode;

/** Why a mandate cannot be granted or ended so. */
public enum MandateRefusal implements RefusalCode {
  /** No open firm has that number; the same words for a number that cannot be one. */
  FIRM_UNKNOWN(Kind.CONFLICT),
  /** Begins before today, or ends before it begins. */
  MANDATE_DATES(Kind.MALFORMED),
  /** Begins more than a year ahead, or ends more than ten. */
  MANDATE_TOO_FAR(Kind.MALFORMED),
  /** The firm has one already for some of these days. */
  MANDATE_OVERLAPS(Kind.CONFLICT),
  /** Ended, or not one of these people's. */
  MANDATE_NOT_FOUND(Kind.NOT_FOUND),
  /** It has ended already. */
  MANDATE_ALREADY_ENDED(Kind.CONFLICT),
  FIRM_NAME_MALFORMED(Kind.MALFORMED);

  private final Kind kind;

  MandateRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
