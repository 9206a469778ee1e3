package ma.tasrih.signin.store.eid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.signin.domain.eid.EidLink;
import ma.tasrih.signin.domain.eid.EidLinks;

/** Links to e-IDs in their table. */
@ApplicationScoped
@Transactional
public class EidLinkTable implements EidLinks {

  @PersistenceContext EntityManager em;

  @Override
  public Optional<EidLink> bySubject(String subjectHash) {
    return em.createQuery(
            "select e from ExternalIdentityRow e where e.subjectHash = :hash",
            ExternalIdentityRow.class)
        .setParameter("hash", subjectHash)
        .getResultStream()
        .findFirst()
        .map(ExternalIdentityRow::toDomain);
  }

  @Override
  public Optional<EidLink> ofUser(long userId) {
    return Optional.ofNullable(em.find(ExternalIdentityRow.class, userId))
        .map(ExternalIdentityRow::toDomain);
  }

  /** Two at once: the database lets one in, the other's insert does nothing. */
  @Override
  public boolean add(long userId, String subjectHash, Instant at) {
    return em.createNativeQuery(
                "INSERT IGNORE INTO external_identity (user_id, subject_hash, linked_at)"
                    + " VALUES (?, ?, ?)")
            .setParameter(1, userId)
            .setParameter(2, subjectHash)
            .setParameter(3, Timestamp.from(at))
            .executeUpdate()
        == 1;
  }

  @Override
  public void used(long userId, Instant at) {
    em.createQuery("update ExternalIdentityRow e set e.lastUsedAt = :now where e.userId = :user")
        .setParameter("now", at)
        .setParameter("user", userId)
        .executeUpdate();
  }

  @Override
  public boolean remove(long userId) {
    return em.createQuery("delete from ExternalIdentityRow e where e.userId = :user")
            .setParameter("user", userId)
            .executeUpdate()
        == 1;
  }
}
