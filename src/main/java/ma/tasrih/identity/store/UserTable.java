package ma.tasrih.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.identity.domain.NewUser;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.vault.domain.Vault;

/** Users and firms in their tables. */
@ApplicationScoped
@Transactional
public class UserTable implements Users {

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
    em.persist(row);
    em.flush();
    row.seal(vault, user.displayName(), "");
    em.flush();
    return row.id;
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
