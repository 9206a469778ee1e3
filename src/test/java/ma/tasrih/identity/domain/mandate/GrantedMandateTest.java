package ma.tasrih.identity.domain.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.Mandate;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.kernel.AffiliateNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantedMandateTest {

  @ParameterizedTest
  @CsvSource({
    // a mandate from 10 to 20 July, ended?, another from, until, overlaps
    "2025-07-20,false,2025-07-20,,true",
    "2025-07-20,false,2025-07-21,,false",
    "2025-07-20,false,2025-07-01,2025-07-10,true",
    "2025-07-20,false,2025-07-01,2025-07-09,false",
    "2025-07-20,false,2025-07-12,2025-07-13,true",
    "2025-07-20,true,2025-07-12,2025-07-13,false",
    ",false,2031-01-01,2031-01-02,true",
    ",false,2025-07-01,2025-07-09,false",
    ",true,2031-01-01,,false"
  })
  void two_mandates_overlap_when_both_could_count_on_one_day(
      LocalDate until, boolean ended, LocalDate from, LocalDate last, boolean expected) {
    assertEquals(expected, granted(until, ended, true).overlaps(from, Optional.ofNullable(last)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-09,false,true,COMING",
    "2025-07-10,false,true,CURRENT",
    "2025-07-20,false,true,CURRENT",
    "2025-07-21,false,true,PAST",
    "2025-07-09,true,true,PAST",
    "2025-07-12,true,true,PAST",
    "2025-07-12,false,false,PAST"
  })
  void a_mandate_is_to_come_counts_or_is_past(
      LocalDate today, boolean ended, boolean open, GrantedMandate.Standing expected) {
    assertEquals(expected, granted(LocalDate.of(2025, 7, 20), ended, open).standing(today));
  }

  private static GrantedMandate granted(LocalDate until, boolean ended, boolean firmOpen) {
    Instant at = Instant.parse("2025-07-01T09:00:00Z");
    Mandate mandate =
        new Mandate(
            1,
            new AffiliateNumber("1234567"),
            Set.of(Scope.READ),
            LocalDate.of(2025, 7, 10),
            Optional.ofNullable(until),
            ended);
    return new GrantedMandate(
        1,
        "id",
        mandate,
        new Firm(1, new FirmNumber("7KQM2XRT"), "Cabinet", firmOpen),
        "boss",
        at,
        ended ? Optional.of("boss") : Optional.empty(),
        ended ? Optional.of(at) : Optional.empty());
  }
}
