package ma.tasrih.identity.domain;

/**
 * What somebody comes in with and stays in by; kept by the feature {@code signin}. Takes part in
 * the caller's transaction.
 */
public interface EntryMeans {

  /** Forgets every second factor, after the user's identity was checked. */
  void forgetSecondFactors(long userId);

  /** Ends the user's sessions, forgets the browsers known and spends links for a new password. */
  void endVisits(long userId);
}
