package ma.tasrih.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ma.tasrih.identity.domain.FailedTries;

/** A row of {@code sign_in_failure}; written by a statement of its own, only read as an entity. */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailureRow {

  @Id
  @Column(name = "login_hash")
  String loginHash;

  int failures;

  @Column(name = "last_failed_at")
  Instant lastFailedAt;

  FailedTries toDomain() {
    return new FailedTries(failures, lastFailedAt);
  }
}
