package ma.tasrih.platform.rest;

import ma.tasrih.kernel.RefusalCode;

/** Why a call is turned away before any feature has looked at it. */
public enum CallRefusal implements RefusalCode {
  /** {@code offset} or {@code limit} is not a whole number from 0. */
  PAGE_MALFORMED;

  @Override
  public Kind kind() {
    return Kind.MALFORMED;
  }
}
