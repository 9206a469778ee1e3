package ma.tasrih.payments.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.PaymentReference;

/** A payment order as stored. */
@Entity
@Table(name = "payment_order")
public class PaymentOrderRow {

  @Id private String reference;

  @Column(name = "affiliate_number")
  private String affiliateNumber;

  private YearMonth period;
  private int sequence;

  @Column(name = "declaration_number")
  private String declarationNumber;

  @Column(name = "amount_centimes")
  private Money amount;

  @Column(name = "allowance_to_repay_centimes")
  private Money allowanceToRepay;

  @Column(name = "due_date")
  private LocalDate dueDate;

  @Column(name = "effective_due_date")
  private LocalDate effectiveDueDate;

  @Enumerated(EnumType.STRING)
  private OrderStatus status;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Version private int version;

  protected PaymentOrderRow() {}

  PaymentOrder toDomain() {
    return new PaymentOrder(
        new PaymentReference(reference),
        new AffiliateNumber(affiliateNumber),
        period,
        declarationNumber,
        amount,
        allowanceToRepay,
        dueDate,
        effectiveDueDate,
        status,
        issuedAt);
  }
}
