package ma.tasrih.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.identity.domain.FailedTries;
import ma.tasrih.identity.domain.Sha256;
import ma.tasrih.identity.domain.SignInFailures;
import ma.tasrih.platform.InstantConverter;

/** Wrong passwords in their table; logins are kept as hashes, so any text takes the same room. */
@ApplicationScoped
public class SignInFailureTable implements SignInFailures {

  private static final String ADD =
      "INSERT INTO sign_in_failure (login_hash, failures, last_failed_at) VALUES (?1, 1, ?2)"
          + " ON DUPLICATE KEY UPDATE failures = failures + 1, last_failed_at = ?3";

  @PersistenceContext EntityManager em;

  @Override
  public Optional<FailedTries> of(String login) {
    return Optional.ofNullable(em.find(SignInFailureRow.class, Sha256.of(login)))
        .map(SignInFailureRow::toDomain);
  }

  @Override
  public void add(String login, Instant at) {
    String moment = column(at);
    em.createNativeQuery(ADD)
        .setParameter(1, Sha256.of(login))
        .setParameter(2, moment)
        .setParameter(3, moment)
        .executeUpdate();
  }

  @Override
  public void clear(String login) {
    em.createNativeQuery("DELETE FROM sign_in_failure WHERE login_hash = ?1")
        .setParameter(1, Sha256.of(login))
        .executeUpdate();
  }

  @Override
  public void clearBefore(Instant moment) {
    em.createNativeQuery("DELETE FROM sign_in_failure WHERE last_failed_at < ?1")
        .setParameter(1, column(moment))
        .executeUpdate();
  }

  private static String column(Instant moment) {
    return new InstantConverter().convertToDatabaseColumn(moment);
  }
}
