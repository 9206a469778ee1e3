package ma.tasrih.signin.usecase.passkeys;

/** What happens with passkeys, for the journal. */
enum PasskeyAct {
  PASSKEY_USED,
  PASSKEY_ADDED,
  PASSKEY_REMOVED,
  PASSKEY_SUSPENDED;

  static final String OBJECT = "PASSKEY";
}
