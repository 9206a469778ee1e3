package ma.tasrih.signin.usecase;

/** What this feature writes to the journal. */
enum SignInAct {
  SIGNED_IN
}
