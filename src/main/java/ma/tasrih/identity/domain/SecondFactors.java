package ma.tasrih.identity.domain;

/** What a user proves themselves with besides the password; kept by the feature {@code signin}. */
public interface SecondFactors {

  /** Forgets them all, in the caller's transaction, after the user's identity was checked. */
  void removeAll(long userId);
}
