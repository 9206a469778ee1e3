package ma.tasrih.signin.domain;

/** One kind of second factor. Every kind is a bean; who has any of them is asked for it. */
public interface SecondFactor {

  /** What it gives when it was used. */
  Proof proof();

  /** Whether the user has enrolled one. */
  boolean isEnrolled(long userId);
}
