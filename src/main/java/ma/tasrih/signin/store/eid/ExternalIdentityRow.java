package ma.tasrih.signin.store.eid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.signin.domain.eid.EidLink;

/** A row of {@code external_identity}. */
@Entity
@Table(name = "external_identity")
public class ExternalIdentityRow {

  @Id
  @Column(name = "user_id")
  Long userId;

  @Column(name = "subject_hash")
  String subjectHash;

  @Column(name = "linked_at")
  Instant linkedAt;

  @Column(name = "last_used_at")
  Instant lastUsedAt;

  EidLink toDomain() {
    return new EidLink(userId, linkedAt, Optional.ofNullable(lastUsedAt));
  }
}
