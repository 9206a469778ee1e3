package ma.tasrih.signin.usecase;

/** For what somebody is asked once more who they are. */
public enum StepUpReason {
  LARGE_PAYMENT,
  BULK_EXPORT,
  SECOND_FACTOR,
  MANDATE,
  USERS,
  API_TOKEN
}
