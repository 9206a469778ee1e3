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
  /** The account took out what it may in one day; nothing but downloads is refused. */
  DOWNLOAD_BUDGET_SPENT(Kind.CONFLICT),
  /** An administrator stopped every download for now. */
  DOWNLOADS_STOPPED(Kind.CONFLICT);

  private final Kind kind;

  IdentityRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
