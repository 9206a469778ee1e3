package ma.tasrih.vault.usecase;

/** What this feature writes to the journal. */
public enum KeyAct {
  KEY_ROTATION_STARTED,
  KEY_ROTATION_DONE
}
