package ma.tasrih.kernel;

/** How much a finding weighs. */
public enum Severity {
  /** What it points at cannot be declared as it stands. */
  BLOCKING,
  /** Somebody should look; filing goes on. */
  WARNING
}
