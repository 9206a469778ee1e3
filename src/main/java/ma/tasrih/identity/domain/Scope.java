package ma.tasrih.identity.domain;

/** What somebody may do for an affiliate. */
public enum Scope {
  READ,
  PREPARE,
  FILE,
  PAY
}
