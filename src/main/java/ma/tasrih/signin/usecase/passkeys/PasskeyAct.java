package ma.tasrih.signin.usecase.passkeys;

/** What happens with passkeys, for the journal. */
enum PasskeyAct {
  SIGNED_IN,
  PASSKEY_CONFIRMED,
  PASSKEY_ADDED,
  PASSKEY_REMOVED,
  PASSKEY_SUSPENDED;

  static final String OBJECT = "PASSKEY";
}
