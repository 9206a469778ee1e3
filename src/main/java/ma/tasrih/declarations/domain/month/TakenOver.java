package ma.tasrih.declarations.domain.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.declarations.domain.DeclarationRefusal;
import ma.tasrih.kernel.Refusal;

/**
 * Which months may be brought in from elsewhere, without an order: only those that were to be
 * declared elsewhere.
 *
 * @param today the day of the filing
 * @param registeredOn the day the employer entered this register; empty for one from before that
 *     was written down
 * @param firstDeclaredHere the first month with a declaration that was not brought in
 */
public record TakenOver(
    LocalDate today, Optional<LocalDate> registeredOn, Optional<YearMonth> firstDeclaredHere) {

  /**
   * Lets a month in, or refuses.
   *
   * @param due the last day to declare it, extension included
   * @throws Refusal for a month not overdue, one that fell due since the employer is registered
   *     here, or one from the first month declared here on
   */
  public void require(YearMonth period, LocalDate due) {
    if (!due.isBefore(today)) {
      throw new Refusal(DeclarationRefusal.HISTORY_NOT_OVERDUE, period.toString(), due.toString());
    }
    if (registeredOn.filter(day -> !due.isBefore(day)).isPresent()) {
      throw new Refusal(
          DeclarationRefusal.HISTORY_SINCE_REGISTRATION,
          period.toString(),
          registeredOn.get().toString());
    }
    if (firstDeclaredHere.filter(first -> !period.isBefore(first)).isPresent()) {
      throw new Refusal(
          DeclarationRefusal.HISTORY_SINCE_FIRST_DECLARATION,
          period.toString(),
          firstDeclaredHere.get().toString());
    }
  }
}
