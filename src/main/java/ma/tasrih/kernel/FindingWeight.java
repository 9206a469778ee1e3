package ma.tasrih.kernel;

/** Severity and level in one, the heaviest first: the order findings are told in. */
public enum FindingWeight {
  BLOCKING,
  MUST_LOOK,
  INFORMATION;

  /** The weight of a code; a warning without a level must be looked at. */
  public static FindingWeight of(FindingCode code) {
    if (code.severity() == Severity.BLOCKING) {
      return BLOCKING;
    }
    return code.level() == Level.INFORMATION ? INFORMATION : MUST_LOOK;
  }
}
