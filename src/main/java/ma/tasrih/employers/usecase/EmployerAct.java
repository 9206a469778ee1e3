package ma.tasrih.employers.usecase;

/** What this feature writes to the journal. */
public enum EmployerAct {
  EMPLOYER_REGISTERED,
  EMPLOYER_STATUS_CHANGED,
  GROUP_COVER_CHANGED
}
