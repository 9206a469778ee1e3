package ma.tasrih.identity.domain;

import ma.tasrih.kernel.RefusalCode;

/** Why somebody may not come in or not act. */
public enum IdentityRefusal implements RefusalCode {
  /** Nothing of that name is yours; the same words whether it exists or not. */
  NOT_FOUND(Kind.NOT_FOUND),
  /** You may see it, not do this. */
  SCOPE_MISSING(Kind.FORBIDDEN),
  /** Nobody is signed in, or no longer. */
  NOT_SIGNED_IN(Kind.FORBIDDEN),
  /** Login or password is wrong; never says which. */
  SIGN_IN_WRONG(Kind.FORBIDDEN),
  /** Too many wrong passwords in a row; argument 0: seconds to wait. */
  SIGN_IN_TOO_SOON(Kind.CONFLICT),
  /** Too many people are signing in right now. */
  SIGN_IN_BUSY(Kind.CONFLICT);

  private final Kind kind;

  IdentityRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
