package ma.tasrih.rates.domain;

/** The scheme an affiliate contributes to; it selects the rates. */
public enum Regime {
  /** Salaried workers, deep-sea crews included. */
  GENERAL,
  /** Share fishermen, whose base is the sale of the catch. */
  MARITIME_SHARE
}
