package ma.tasrih.identity.domain.people;

import ma.tasrih.kernel.RefusalCode;

/** Why people cannot be invited, changed or removed so. */
public enum PeopleRefusal implements RefusalCode {
  /** Somebody must be left who can say who else may do what. */
  LAST_ADMINISTRATOR(Kind.CONFLICT),
  /** Wrong, used, withdrawn or too old: never says which. */
  INVITATION_NOT_VALID(Kind.CONFLICT),
  /** The account signed in with is of another kind than the one invited. */
  INVITATION_OTHER_ACCOUNT(Kind.CONFLICT),
  /** The fund opens the first administrator's account only; that one invites the others. */
  ADMINISTERED_ALREADY(Kind.CONFLICT),
  /** This account is among these people already. */
  ALREADY_AMONG_THEM(Kind.CONFLICT),
  /** Neither a name nor an address to know the invited person by, or too long. */
  INVITEE_MALFORMED(Kind.MALFORMED),
  /** 3 to 64 of a-z, 0-9, dot, dash, underscore. */
  LOGIN_MALFORMED(Kind.MALFORMED),
  LOGIN_TAKEN(Kind.CONFLICT),
  NAME_MALFORMED(Kind.MALFORMED),
  PASSWORDS_DIFFER(Kind.MALFORMED),
  /** None of the rights one may have. */
  RIGHT_UNKNOWN(Kind.MALFORMED),
  /** What is asked does not fit the kind of account. */
  OPENING_INCOMPLETE(Kind.MALFORMED);

  private final Kind kind;

  PeopleRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
