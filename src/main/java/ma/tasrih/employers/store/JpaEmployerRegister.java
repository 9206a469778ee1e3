package ma.tasrih.employers.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.employers.domain.EmployerSearch;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.Vault;

/** The register in the database. */
@ApplicationScoped
public class JpaEmployerRegister implements EmployerRegister {

  private static final String WANTED =
      " from EmployerRow e where (upper(e.companyName) like :name escape '!'"
          + " or e.affiliateNumber like :number escape '!')"
          + " and (:sector = '' or e.sector = :sector) and (:region = '' or e.region = :region)"
          + " and (:anyStatus = true or e.status = :status)"
          + " and (:national = true or e.region in :regions or e.affiliateNumber in :cases)";

  /** Stands for an empty list, which "in" does not take. */
  private static final List<String> NONE = List.of("");

  @PersistenceContext private EntityManager em;
  @Inject private Jdbc jdbc;
  @Inject private Clock clock;
  @Inject private Vault vault;

  @Override
  @Transactional
  public Optional<Employer> find(AffiliateNumber number) {
    return Optional.ofNullable(em.find(EmployerRow.class, number.digits()))
        .map(row -> row.toDomain(vault));
  }

  @Override
  @Transactional
  public Optional<LocalDate> registeredOn(AffiliateNumber number) {
    return Optional.ofNullable(em.find(EmployerRow.class, number.digits()))
        .map(EmployerRow::registeredOn);
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
        .map(row -> row.toDomain(vault))
        .toList();
  }

  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Employer> search(EmployerSearch wanted, int offset, int limit) {
    return bind(
            em.createQuery(
                "select e" + WANTED + " order by e.companyName, e.affiliateNumber",
                EmployerRow.class),
            wanted)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> row.toDomain(vault))
        .toList();
  }

  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public long count(EmployerSearch wanted) {
    return bind(em.createQuery("select count(e)" + WANTED, Long.class), wanted).getSingleResult();
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, EmployerSearch wanted) {
    String text = wanted.text().toUpperCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    return query
        .setParameter("name", "%" + text + "%")
        .setParameter("number", text + "%")
        .setParameter("sector", wanted.sector())
        .setParameter("region", wanted.region())
        .setParameter("anyStatus", wanted.status().isEmpty())
        .setParameter("status", wanted.status().orElse(Employer.Status.ACTIVE))
        .setParameter("national", wanted.within().national())
        .setParameter("regions", orNone(wanted.within().regions().stream().toList()))
        .setParameter(
            "cases",
            orNone(wanted.within().caseLoad().stream().map(AffiliateNumber::digits).toList()));
  }

  private static List<String> orNone(List<String> values) {
    return values.isEmpty() ? NONE : values;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void change(Employer employer) {
    em.find(EmployerRow.class, employer.number().digits()).take(employer, vault);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void lock(AffiliateNumber number) {
    // Plain SQL tells a deadlock from a fault, and is tried again.
    jdbc.find(
        "select version from employer where affiliate_number = ? for update",
        row -> row.getInt(1),
        number.digits());
    EmployerRow known = em.find(EmployerRow.class, number.digits());
    if (known != null) {
      em.refresh(known);
    }
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Employer employer) {
    if (em.find(EmployerRow.class, employer.number().digits()) != null) {
      throw new IllegalArgumentException("affiliate " + employer.number() + " exists");
    }
    em.persist(EmployerRow.of(employer, LocalDate.now(clock), vault));
  }
}
