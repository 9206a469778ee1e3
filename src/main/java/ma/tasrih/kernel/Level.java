package ma.tasrih.kernel;

/** What a warning asks for; filing goes on either way. */
public enum Level {
  /** Probably wrong: somebody should look before filing. */
  MUST_LOOK,
  /** Good to know; right more often than not. */
  INFORMATION
}
