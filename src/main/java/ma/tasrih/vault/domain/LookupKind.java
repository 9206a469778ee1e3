package ma.tasrih.vault.domain;

/** What a keyed hash is of. Equal texts of different kinds have different hashes. */
public enum LookupKind {
  INSURED_NUMBER,
  CIN,
  /** Occasional labour, which is not named: one pseudonym for all. */
  CASUAL,
  RIB,
  EMAIL
}
