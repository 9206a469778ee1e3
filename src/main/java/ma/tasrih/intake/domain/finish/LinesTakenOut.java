package ma.tasrih.intake.domain.finish;

/** How many lines somebody took out of a file on the portal; the caller has shown it is theirs. */
public interface LinesTakenOut {

  /** Those of acts that stand, but for duplicates the portal proposed to leave out; 0 or more. */
  int byDecision(long depositId);
}
