package ma.tasrih.intake.domain.finish;

import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.contributions.domain.late.PaymentOutlook;
import ma.tasrih.kernel.Money;

/**
 * What filing one employer's month would come to, before it has any effect.
 *
 * @param totalToPay contributions to order and allowances to repay
 * @param lastMonth the difference with the month declared before; empty when there is none
 * @param outlook what being late costs; empty for a corrective declaration, whose difference has no
 *     branches
 */
public record DryRun(
    Money totalToPay, Optional<LastMonth> lastMonth, Optional<PaymentOutlook> outlook) {

  /**
   * The difference with a month declared before.
   *
   * @param due contributions more (or, negative, less) than then
   * @param people more (or, negative, fewer) lines than then
   */
  public record LastMonth(YearMonth since, Money due, int people) {}
}
