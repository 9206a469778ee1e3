package ma.tasrih.payments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Money;

/**
 * What an employer is asked to pay for one declaration. Never edited once issued.
 *
 * @param declarationNumber the declaration it stands for
 * @param amount Σ due of the contributions, positive
 * @param familyAllowanceToRepay allowances handed back, on their own line
 * @param effectiveDueDate the date that counts for penalties, extensions included
 */
public record PaymentOrder(
    PaymentReference reference,
    AffiliateNumber affiliate,
    YearMonth period,
    String declarationNumber,
    Money amount,
    Money familyAllowanceToRepay,
    LocalDate dueDate,
    LocalDate effectiveDueDate,
    OrderStatus status,
    Instant issuedAt) {

  /**
   * Whole days since the date that counts, while something is still to be paid.
   *
   * @return 0 when it is paid, cancelled or not yet overdue
   */
  public long daysLate(LocalDate today) {
    return status.isSettled() || !effectiveDueDate.isBefore(today)
        ? 0
        : ChronoUnit.DAYS.between(effectiveDueDate, today);
  }

  /** Contributions and allowances to repay together. */
  public Money totalToPay() {
    return amount.plus(familyAllowanceToRepay);
  }
}
