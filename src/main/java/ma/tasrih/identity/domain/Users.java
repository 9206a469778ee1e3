package ma.tasrih.identity.domain;

import java.time.Instant;
import java.util.Optional;

/** Users and firms, as they are stored. */
public interface Users {

  boolean isEmpty();

  Optional<User> byLogin(String login);

  Optional<User> byId(long id);

  /**
   * Adds a user and tells its key.
   *
   * @throws ma.tasrih.kernel.Refusal {@code LOGIN_TAKEN} when another has the login
   */
  long add(NewUser user, Instant at);

  /** Gives a user another password. */
  void changePassword(long id, PasswordHash hash);

  /** Adds an accountant's firm and tells its key. */
  long addFirm(String name, Instant at);
}
