package ma.tasrih.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.identity.domain.NewUser;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.vault.domain.Vault;

/** Users and firms in their tables. */
@ApplicationScoped
@Transactional
public class UserTable implements Users {

  private static final int DUPLICATE = 1062;

  @PersistenceContext EntityManager em;
  @Inject Vault vault;

  @Override
  public boolean isEmpty() {
    return em.createQuery("select u.id from UserRow u", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public Optional<User> byLogin(String login) {
    return em.createQuery("select u from UserRow u where u.login = :login", UserRow.class)
        .setParameter("login", login)
        .getResultStream()
        .filter(row -> row.login.equals(login)) // the database ignores spaces at the end
        .findFirst()
        .map(this::read);
  }

  @Override
  public Optional<User> byId(long id) {
    return Optional.ofNullable(em.find(UserRow.class, id)).map(this::read);
  }

  /** The one place where what is known of a person leaves its row. */
  User read(UserRow row) {
    return row.toDomain(vault);
  }

  /** The one place where a person's address enters its row. */
  void writeEmail(UserRow row, String email) {
    row.sealEmail(vault, email);
  }

  @Override
  public long add(NewUser user, Instant at) {
    UserRow row = UserRow.of(user, at);
    try {
      em.persist(row);
      em.flush();
    } catch (PersistenceException failed) {
      // Asked beforehand, the login was free; two may ask at once, and one of them comes first.
      throw isTaken(failed) ? new Refusal(PeopleRefusal.LOGIN_TAKEN) : failed;
    }
    row.seal(vault, user.displayName(), "");
    em.flush();
    return row.id;
  }

  private static boolean isTaken(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLIntegrityConstraintViolationException violated) {
        return violated.getErrorCode() == DUPLICATE;
      }
    }
    return false;
  }

  @Override
  public void changePassword(long id, PasswordHash hash) {
    em.find(UserRow.class, id).setPassword(hash);
  }

  @Override
  public long addFirm(String name, Instant at) {
    FirmRow row = FirmRow.of(name, at);
    em.persist(row);
    em.flush();
    return row.id;
  }
}
