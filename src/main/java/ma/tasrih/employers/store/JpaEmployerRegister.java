package ma.tasrih.employers.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.kernel.AffiliateNumber;

/** The register in the database. */
@ApplicationScoped
public class JpaEmployerRegister implements EmployerRegister {

  @PersistenceContext private EntityManager em;

  @Override
  @Transactional
  public Optional<Employer> find(AffiliateNumber number) {
    return Optional.ofNullable(em.find(EmployerRow.class, number.digits()))
        .map(EmployerRow::toDomain);
  }

  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Employer> findAll(Collection<AffiliateNumber> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select e from EmployerRow e where e.affiliateNumber in :numbers", EmployerRow.class)
        .setParameter("numbers", numbers.stream().map(AffiliateNumber::digits).toList())
        .getResultStream()
        .map(EmployerRow::toDomain)
        .toList();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void lock(AffiliateNumber number) {
    em.find(EmployerRow.class, number.digits(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Employer employer) {
    if (em.find(EmployerRow.class, employer.number().digits()) != null) {
      throw new IllegalArgumentException("affiliate " + employer.number() + " exists");
    }
    em.persist(EmployerRow.of(employer));
  }
}
