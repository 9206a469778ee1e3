package ma.tasrih.payments.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.PaymentOrders;
import ma.tasrih.payments.domain.PaymentReference;
import ma.tasrih.platform.persistence.Jdbc;

/** Payment orders in the database; every query names the affiliate. */
@ApplicationScoped
@Transactional
public class JpaPaymentOrders implements PaymentOrders {

  private static final String OF_AFFILIATE =
      "select o from PaymentOrderRow o where o.affiliateNumber = :affiliate";

  @PersistenceContext private EntityManager em;
  @Inject private Jdbc jdbc;

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
    // Written at once by plain SQL, which tells a deadlock from a fault; JPA writes at the commit.
    jdbc.update(
        "insert into payment_order (reference, affiliate_number, period, sequence,"
            + " declaration_number, amount_centimes, allowance_to_repay_centimes, due_date,"
            + " effective_due_date, status, issued_at, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        order.reference().digits(),
        order.affiliate().digits(),
        order.period(),
        sequence,
        order.declarationNumber(),
        order.amount(),
        order.familyAllowanceToRepay(),
        order.dueDate(),
        order.effectiveDueDate(),
        order.status(),
        order.issuedAt());
  }

  private TypedQuery<PaymentOrderRow> query(ActingFor who, String jpql) {
    return em.createQuery(jpql, PaymentOrderRow.class)
        .setParameter("affiliate", who.affiliate().digits());
  }
}
