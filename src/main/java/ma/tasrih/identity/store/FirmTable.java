package ma.tasrih.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.FirmNumber;
import ma.tasrih.identity.domain.mandate.Firms;

/** Accountants' firms in their table. */
@ApplicationScoped
@Transactional
public class FirmTable implements Firms {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Override
  public Optional<Firm> byNumber(FirmNumber number) {
    return em.createQuery("select f from FirmRow f where f.firmNumber = :number", FirmRow.class)
        .setParameter("number", number.signs())
        .getResultStream()
        .findFirst()
        .map(FirmRow::toDomain);
  }

  @Override
  public Optional<Firm> byId(long id) {
    return Optional.ofNullable(em.find(FirmRow.class, id)).map(FirmRow::toDomain);
  }

  @Override
  public List<Firm> list(int offset, int limit) {
    return em.createQuery("select f from FirmRow f order by f.name, f.id", FirmRow.class)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultStream()
        .map(FirmRow::toDomain)
        .toList();
  }

  @Override
  public long count() {
    return em.createQuery("select count(f) from FirmRow f", Long.class).getSingleResult();
  }

  @Override
  public void setOpen(long id, boolean open) {
    em.find(FirmRow.class, id).setClosedAt(open ? null : clock.instant());
    em.flush();
  }
}
