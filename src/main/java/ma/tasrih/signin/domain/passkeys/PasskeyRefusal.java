package ma.tasrih.signin.domain.passkeys;

import ma.tasrih.kernel.RefusalCode;

/** Why a passkey is not accepted or not kept. */
public enum PasskeyRefusal implements RefusalCode {
  /** The answer is not right; never says what was wrong with it. */
  PASSKEY_REFUSED(Kind.FORBIDDEN),
  /** The device made none, or one we cannot verify. */
  PASSKEY_NOT_MADE(Kind.UNPROCESSABLE),
  /** No label, or a longer one than argument 0 says. */
  PASSKEY_LABEL_WRONG(Kind.UNPROCESSABLE),
  /** The same passkey is registered already. */
  PASSKEY_KNOWN(Kind.CONFLICT),
  /** The owner has argument 0 of them already. */
  TOO_MANY_PASSKEYS(Kind.CONFLICT);

  private final Kind kind;

  PasskeyRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
