package ma.tasrih.declarations.domain.rule;

/** Where a person stands towards the roster. */
public enum Standing {
  /** The fund expects the person, or the file says so. */
  ON_ROSTER,
  /** New to the employer, or occasional labour. */
  ENTRANT,
  /** Nobody can tell: the file does not say and no roster is known. */
  UNKNOWN
}
