package ma.tasrih.identity.domain;

/** Asks whoever sits at a page to have proved lately who they are; kept by {@code signin}. */
public interface FreshProof {

  /** What it is asked for. */
  enum Act {
    MANDATE,
    USERS,
    API_TOKEN
  }

  /**
   * Lets whoever has just proved who they are pass.
   *
   * @throws ma.tasrih.kernel.Refusal which leads to the page that asks for a proof, and back
   */
  void require(Act act);
}
