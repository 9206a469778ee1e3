package ma.tasrih.identity.usecase;

/** What this feature writes to the journal. */
enum IdentityAct {
  MANDATE_GRANTED
}
