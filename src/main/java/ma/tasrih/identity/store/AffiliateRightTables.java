package ma.tasrih.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.Mandate;
import ma.tasrih.kernel.AffiliateNumber;

/** Own affiliates and mandates in their tables. */
@ApplicationScoped
@Transactional
public class AffiliateRightTables implements AffiliateRights {

  private static final String MANDATES_OF_USER =
      "select m from MandateRow m, UserRow u, FirmRow f where u.id = :user and m.firmId = u.firmId"
          + " and f.id = m.firmId and f.closedAt is null";

  @PersistenceContext EntityManager em;

  @Override
  public Optional<AffiliateRight> own(long userId, AffiliateNumber affiliate) {
    UserAffiliateRow.Key key = new UserAffiliateRow.Key(userId, affiliate);
    return Optional.ofNullable(em.find(UserAffiliateRow.class, key))
        .map(UserAffiliateRow::toDomain);
  }

  @Override
  public List<AffiliateRight> own(long userId) {
    return em.createQuery(
            "select a from UserAffiliateRow a where a.userId = :user order by a.affiliateNumber",
            UserAffiliateRow.class)
        .setParameter("user", userId)
        .getResultStream()
        .map(UserAffiliateRow::toDomain)
        .toList();
  }

  @Override
  public List<Mandate> mandates(long userId, AffiliateNumber affiliate) {
    return em.createQuery(MANDATES_OF_USER + " and m.affiliateNumber = :number", MandateRow.class)
        .setParameter("user", userId)
        .setParameter("number", affiliate.digits())
        .getResultStream()
        .map(MandateRow::toDomain)
        .toList();
  }

  @Override
  public List<Mandate> mandates(long userId) {
    return em.createQuery(MANDATES_OF_USER + " order by m.affiliateNumber, m.id", MandateRow.class)
        .setParameter("user", userId)
        .getResultStream()
        .map(MandateRow::toDomain)
        .toList();
  }

  @Override
  public void putOwn(long userId, AffiliateRight right) {
    em.merge(UserAffiliateRow.of(userId, right));
    em.flush();
  }

  @Override
  public long add(Mandate mandate, String grantedBy, Instant at) {
    MandateRow row = MandateRow.of(mandate, grantedBy, at);
    em.persist(row);
    em.flush();
    return row.id;
  }
}
