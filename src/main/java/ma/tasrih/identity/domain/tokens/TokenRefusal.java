package ma.tasrih.identity.domain.tokens;

import ma.tasrih.kernel.RefusalCode;

/** Why a token is not made. */
public enum TokenRefusal implements RefusalCode {
  /** No label, or a longer one than argument 0 says. */
  TOKEN_LABEL_WRONG(Kind.UNPROCESSABLE),
  /** No right was chosen. */
  TOKEN_WITHOUT_RIGHT(Kind.UNPROCESSABLE),
  /** A right its owner does not have, or that no token has. */
  TOKEN_RIGHT_NOT_YOURS(Kind.FORBIDDEN),
  /** The affiliate is nothing of the owner's; the same whether it exists or not. */
  TOKEN_AFFILIATE_NOT_YOURS(Kind.UNPROCESSABLE),
  /** Fewer than one or more days than argument 0 says. */
  TOKEN_DAYS_WRONG(Kind.UNPROCESSABLE),
  /** The owner has argument 0 of them already. */
  TOO_MANY_TOKENS(Kind.CONFLICT);

  private final Kind kind;

  TokenRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
