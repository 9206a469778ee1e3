package ma.tasrih.declarations.usecase;

/** What this feature writes to the journal. */
public enum DeclarationAct {
  DECLARATION_FILED,
  MONTH_BROUGHT_IN,
  REGISTRATION_ANSWERED,
  ROSTER_UPLOADED,
  REVEALED
}
