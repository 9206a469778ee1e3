package ma.tasrih.signin.domain;

import ma.tasrih.kernel.RefusalCode;

/** Why somebody may not come in, or has to prove once more who they are. */
public enum SignInRefusal implements RefusalCode {
  /** Login, password or code is wrong; never says which. */
  SIGN_IN_WRONG(Kind.FORBIDDEN),
  /** Too many wrong tries in a row; argument 0: seconds to wait. */
  SIGN_IN_TOO_SOON(Kind.CONFLICT),
  /** Too many people are signing in right now. */
  SIGN_IN_BUSY(Kind.CONFLICT),
  /** The last proof is too old for this act. */
  STEP_UP_NEEDED(Kind.FORBIDDEN),
  /** A new password of fewer than twelve characters. */
  PASSWORD_TOO_SHORT(Kind.UNPROCESSABLE),
  /** A new password of more than 256 characters. */
  PASSWORD_TOO_LONG(Kind.UNPROCESSABLE),
  /** A new password guessers try first. */
  PASSWORD_TOO_COMMON(Kind.UNPROCESSABLE),
  /** A new password made of its user's or the portal's names. */
  PASSWORD_LIKE_NAME(Kind.UNPROCESSABLE),
  /** The link for a new password was used, or has ended. */
  RESET_LINK_SPENT(Kind.CONFLICT),
  /** Nobody active has this login; told to administrators of the fund only. */
  NO_SUCH_USER(Kind.CONFLICT),
  /** The code typed to confirm an application is not the one it should show now. */
  CODE_NOT_CONFIRMED(Kind.CONFLICT);

  private final Kind kind;

  SignInRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
