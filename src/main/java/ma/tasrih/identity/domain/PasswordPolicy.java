package ma.tasrih.identity.domain;

/** Which passwords are good enough to be chosen. */
public interface PasswordPolicy {

  /**
   * Lets a good password pass.
   *
   * @param login of who chooses it
   * @throws ma.tasrih.kernel.Refusal when it is too short, too long or known to be guessed
   */
  void check(String login, String password);
}
