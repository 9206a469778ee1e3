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
  STEP_UP_NEEDED(Kind.FORBIDDEN);

  private final Kind kind;

  SignInRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
