package ma.tasrih.declarations.domain;

/** What a declaration is to its month. */
public enum Kind {
  /** The month's declaration; one per employer and month. */
  PRINCIPAL,
  /** Forgotten entrants, ranks 1 to 9. */
  SUPPLEMENTARY,
  /** What the month should have been; linked to the declaration it corrects. */
  CORRECTIVE,
  /** Nobody worked this month. */
  NIL
}
