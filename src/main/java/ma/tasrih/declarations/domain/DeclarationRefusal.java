package ma.tasrih.declarations.domain;

import ma.tasrih.kernel.RefusalCode;

/** Why an act on a declaration is turned away. */
public enum DeclarationRefusal implements RefusalCode {
  DECLARATION_NOT_FOUND(Kind.NOT_FOUND),
  ROSTER_NOT_FOUND(Kind.NOT_FOUND),
  /** The month has its declaration; args: its number. */
  ALREADY_FILED(Kind.CONFLICT),
  /** What is filed for the month changed since the check: check the file again. */
  REGISTER_CHANGED(Kind.CONFLICT),
  /** A month that is not overdue is declared here; args: month, its due date. */
  HISTORY_NOT_OVERDUE(Kind.CONFLICT),
  /** Due since the employer is registered here; args: month, day of registration. */
  HISTORY_SINCE_REGISTRATION(Kind.CONFLICT),
  /** From the first month declared here on; args: month, first month declared. */
  HISTORY_SINCE_FIRST_DECLARATION(Kind.CONFLICT),
  /** A corrective declaration states the whole month; args: number of rejected lines. */
  CORRECTIVE_INCOMPLETE(Kind.CONFLICT),
  REGISTRATION_NOT_FOUND(Kind.NOT_FOUND),
  REGISTRATION_ALREADY_ANSWERED(Kind.CONFLICT),
  /** Not nine digits with a right key. */
  INSURED_NUMBER_MALFORMED(Kind.MALFORMED),
  /** Another person of the affiliate has that number. */
  INSURED_NUMBER_TAKEN(Kind.CONFLICT),
  /** The uploaded roster could not be read. */
  ROSTER_UNREADABLE(Kind.MALFORMED);

  private final Kind kind;

  DeclarationRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
