package ma.tasrih.contributions.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;
import ma.tasrih.kernel.Rounding;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.LegalSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareReasonTest {

  private static final Money CEILING = Money.parse("6000.00");
  private static final LegalSource SOURCE =
      new LegalSource("text", "", true, LocalDate.of(2016, 1, 1));

  @ParameterizedTest
  @CsvSource({
    // base, rate, due, exact, what became of the fraction
    "3140.48, 6.40%, 200.99, 200.99072, DOWN",
    "3140.48, 6.40%, 201.00, 200.99072, UP",
    "100.00, 6.40%, 6.40, 6.40, EXACT",
    "0.00, 6.40%, 0.00, 0.00, EXACT",
    "6000.00, 11.89%, 713.40, 713.40, EXACT"
  })
  void a_share_says_what_became_of_its_fraction_of_a_centime(
      String base, String rate, String due, BigDecimal exact, ShareReason.Rounded rounded) {
    ShareReason reason =
        ShareReason.of(share(base, due), contribution(base, rate), Optional.empty());
    assertEquals(exact, reason.exact());
    assertEquals(rounded, reason.rounded());
  }

  @Test
  void only_a_base_at_the_ceiling_is_capped() {
    Contribution branch = contribution("6000.00", "11.89%");
    Optional<Money> ceiling = Optional.of(CEILING);
    assertEquals(true, ShareReason.of(share("6000.00", "713.40"), branch, ceiling).isCapped());
    assertEquals(false, ShareReason.of(share("5999.99", "713.40"), branch, ceiling).isCapped());
    assertEquals(
        false, ShareReason.of(share("6000.00", "713.40"), branch, Optional.empty()).isCapped());
  }

  @Test
  void as_many_lines_go_up_as_centimes_are_left_over() {
    long[] wages = {10_010, 10_010, 10_010, 10_010, 10_010};
    Contribution branch = contribution("500.50", "6.40%");
    LineShares shares =
        LineShares.compute(new Assessment(YearMonth.of(2025, 6), List.of(branch)), Map.of(), wages);
    long up = 0;
    for (int line = 0; line < wages.length; line++) {
      ShareReason reason =
          ShareReason.of(shares.of(line, wages[line]).get(0), branch, Optional.empty());
      up += reason.rounded() == ShareReason.Rounded.UP ? 1 : 0;
    }
    // 5 × 6.4064 = 32.032, due 32.03; each line whole 6.40 makes 32.00: three centimes are left.
    assertEquals(3, up);
  }

  private static LineShare share(String base, String due) {
    return new LineShare(
        Branch.FAMILY, Money.parse(base), Money.parse(due), Money.ZERO, Money.parse(due));
  }

  private static Contribution contribution(String base, String rate) {
    Money due = Money.parse(base).times(Rate.parse(rate), Rounding.HALF_UP);
    return new Contribution(
        Branch.FAMILY,
        Money.parse(base),
        Rate.parse(rate),
        Rate.ZERO,
        due,
        Money.ZERO,
        due,
        SOURCE);
  }
}
