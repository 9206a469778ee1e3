package ma.tasrih.identity.usecase;

/** What this feature writes to the journal. */
enum IdentityAct {
  SIGNED_IN,
  MANDATE_GRANTED
}
