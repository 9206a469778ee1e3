package ma.tasrih.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.mandate.GrantedMandate;
import ma.tasrih.identity.domain.mandate.Mandates;

/** Mandates with their history in their table. */
@ApplicationScoped
@Transactional
public class MandateTable implements Mandates {

  private static final String WITH_FIRM =
      "select m, f from MandateRow m, FirmRow f where f.id = m.firmId";

  @PersistenceContext EntityManager em;

  @Override
  public List<GrantedMandate> of(ActingFor who) {
    return read(
        query(" and m.affiliateNumber = :number order by m.id desc")
            .setParameter("number", who.affiliate().digits()));
  }

  @Override
  public List<GrantedMandate> hold(ActingFor who, long firmId) {
    // The firm's row stands for a mandate that is not there yet: two grants follow each other.
    em.find(FirmRow.class, firmId, LockModeType.PESSIMISTIC_WRITE);
    return read(
        query(" and m.affiliateNumber = :number and m.firmId = :firm order by m.id desc")
            .setParameter("number", who.affiliate().digits())
            .setParameter("firm", firmId));
  }

  @Override
  public List<GrantedMandate> ofFirm(long firmId) {
    return read(
        query(" and m.firmId = :firm order by m.affiliateNumber, m.id desc")
            .setParameter("firm", firmId));
  }

  @Override
  public Optional<GrantedMandate> find(String publicId) {
    return read(query(" and m.publicId = :id").setParameter("id", publicId)).stream().findFirst();
  }

  @Override
  public boolean end(String publicId, String by, Instant at) {
    return em.createQuery(
                "update MandateRow m set m.endedAt = :at, m.endedBy = :by, m.version = m.version + 1"
                    + " where m.publicId = :id and m.endedAt is null")
            .setParameter("at", at)
            .setParameter("by", by)
            .setParameter("id", publicId)
            .executeUpdate()
        == 1;
  }

  private TypedQuery<Object[]> query(String rest) {
    return em.createQuery(WITH_FIRM + rest, Object[].class);
  }

  private static List<GrantedMandate> read(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(pair -> ((MandateRow) pair[0]).withHistory(((FirmRow) pair[1]).toDomain()))
        .toList();
  }
}
