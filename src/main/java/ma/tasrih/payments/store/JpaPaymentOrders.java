package ma.tasrih.payments.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.PaymentOrders;
import ma.tasrih.payments.domain.PaymentReference;

/** Payment orders in the database; every query names the affiliate. */
@ApplicationScoped
@Transactional
public class JpaPaymentOrders implements PaymentOrders {

  private static final String OF_AFFILIATE =
      "select o from PaymentOrderRow o where o.affiliateNumber = :affiliate";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<PaymentOrder> find(ActingFor who, PaymentReference reference) {
    return query(who, OF_AFFILIATE + " and o.reference = :reference")
        .setParameter("reference", reference.digits())
        .getResultStream()
        .findFirst()
        .map(PaymentOrderRow::toDomain);
  }

  @Override
  public Optional<PaymentOrder> ofDeclaration(ActingFor who, String declarationNumber) {
    return query(who, OF_AFFILIATE + " and o.declarationNumber = :number")
        .setParameter("number", declarationNumber)
        .getResultStream()
        .findFirst()
        .map(PaymentOrderRow::toDomain);
  }

  @Override
  public List<PaymentOrder> list(ActingFor who, int offset, int limit) {
    return query(who, OF_AFFILIATE + " order by o.period desc, o.sequence desc")
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultStream()
        .map(PaymentOrderRow::toDomain)
        .toList();
  }

  @Override
  public int count(ActingFor who) {
    return em.createQuery(
            "select count(o) from PaymentOrderRow o where o.affiliateNumber = :affiliate",
            Long.class)
        .setParameter("affiliate", who.affiliate().digits())
        .getSingleResult()
        .intValue();
  }

  @Override
  public List<PaymentOrder> ofMonth(ActingFor who, YearMonth period) {
    return query(who, OF_AFFILIATE + " and o.period = :period order by o.sequence")
        .setParameter("period", period)
        .getResultStream()
        .map(PaymentOrderRow::toDomain)
        .toList();
  }

  @Override
  public Money orderedFor(ActingFor who, YearMonth period) {
    return ofMonth(who, period).stream()
        .filter(o -> o.status() != OrderStatus.CANCELLED)
        .map(PaymentOrder::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  @Override
  public int nextSequence(ActingFor who, YearMonth period) {
    Integer last =
        em.createQuery(
                "select max(o.sequence) from PaymentOrderRow o"
                    + " where o.affiliateNumber = :affiliate and o.period = :period",
                Integer.class)
            .setParameter("affiliate", who.affiliate().digits())
            .setParameter("period", period)
            .getSingleResult();
    return last == null ? 1 : last + 1;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(ActingFor who, PaymentOrder order, int sequence) {
    em.persist(PaymentOrderRow.of(order, sequence));
  }

  private TypedQuery<PaymentOrderRow> query(ActingFor who, String jpql) {
    return em.createQuery(jpql, PaymentOrderRow.class)
        .setParameter("affiliate", who.affiliate().digits());
  }
}
