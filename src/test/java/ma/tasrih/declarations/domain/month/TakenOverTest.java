package ma.tasrih.declarations.domain.month;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.kernel.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenOverTest {

  /** A month is due on the 10th of the next one. */
  @ParameterizedTest(name = "{0} on {1}, registered {2}, declared here from {3}")
  @CsvSource({
    "2025-06, 2025-07-04,           ,        , HISTORY_NOT_OVERDUE",
    "2025-06, 2025-07-10,           ,        , HISTORY_NOT_OVERDUE",
    "2025-06, 2025-07-11,           ,        , ''",
    "2025-07, 2025-07-11,           ,        , HISTORY_NOT_OVERDUE",
    "2025-06, 2025-08-01, 2025-07-05,        , HISTORY_SINCE_REGISTRATION",
    "2025-06, 2025-08-01, 2025-07-10,        , HISTORY_SINCE_REGISTRATION",
    "2025-06, 2025-08-01, 2025-07-11,        , ''",
    "2025-05, 2025-08-01, 2025-07-05,        , ''",
    "2025-05, 2025-08-01, 2025-07-05, 2025-05, HISTORY_SINCE_FIRST_DECLARATION",
    "2025-05, 2025-08-01,           , 2025-04, HISTORY_SINCE_FIRST_DECLARATION",
    "2025-05, 2025-08-01, 2025-07-05, 2025-06, ''",
  })
  void only_months_to_be_declared_elsewhere_are_brought_in(
      YearMonth period, LocalDate today, LocalDate registered, YearMonth first, String refused) {
    TakenOver history =
        new TakenOver(today, Optional.ofNullable(registered), Optional.ofNullable(first));
    assertEquals(refused, outcome(history, period));
  }

  private static String outcome(TakenOver history, YearMonth period) {
    try {
      history.require(period, period.plusMonths(1).atDay(10));
      return "";
    } catch (Refusal refusal) {
      return refusal.code().name();
    }
  }
}
