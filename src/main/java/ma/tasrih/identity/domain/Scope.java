package ma.tasrih.identity.domain;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may do for an affiliate. */
public enum Scope {
  READ,
  PREPARE,
  FILE,
  PAY,
  /** To say who else may do what for it; stays with its own people, never lent or automated. */
  MANAGE;

  /** What a mandate or a token may give: everything but {@link #MANAGE}. */
  public static Set<Scope> delegable() {
    return EnumSet.complementOf(EnumSet.of(MANAGE));
  }
}
