package ma.tasrih.contributions.domain.late;

/**
 * What the law on lateness leaves open, decided in one place. A policy is a value: what was charged
 * under one can be computed again under it for ever.
 *
 * @param version names it wherever charges are shown or kept
 * @param counting what a further month is
 * @param rateOf by which day the rate of a month is chosen
 * @param trainingTax how the training tax is surcharged
 * @param penalties when the fixed penalties of online filing and paying apply
 */
public record LatePolicy(
    String version,
    Counting counting,
    RateOf rateOf,
    TrainingTax trainingTax,
    Penalties penalties) {

  /** What counts as a further month; the first counts from its first day in any case. */
  public enum Counting {
    /** A month begun counts whole, as the text says of the first ("mois ou fraction de mois"). */
    MONTHS_BEGUN,
    /** A further month counts once it is over. */
    MONTHS_OVER
  }

  /** The rates have changed: which one a month of lateness takes. */
  public enum RateOf {
    /** The one in force when that month of lateness begins. */
    ELAPSED_MONTH,
    /** The one in force on the first day of the declared month, for all its lateness. */
    DECLARED_MONTH
  }

  /** No text was found on the training tax, which the fund collects for the State. */
  public enum TrainingTax {
    AS_GENERAL,
    NONE
  }

  /** The law names failing to file or pay online; it does not say whether late is failing. */
  public enum Penalties {
    /** From the day after the due date. */
    WHEN_LATE,
    /** Never for what is done online at last, however late. */
    NEVER_ONCE_DONE
  }

  /** What is applied today. */
  public static final LatePolicy CURRENT =
      new LatePolicy(
          "2026-11",
          Counting.MONTHS_BEGUN,
          RateOf.ELAPSED_MONTH,
          TrainingTax.AS_GENERAL,
          Penalties.WHEN_LATE);
}
