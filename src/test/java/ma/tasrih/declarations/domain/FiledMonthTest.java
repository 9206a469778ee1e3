package ma.tasrih.declarations.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;

class FiledMonthTest {

  private static final Declaration PRINCIPAL =
      SampleMonth.filed(1, Kind.PRINCIPAL, 0, "1000.00", "0.00");
  private static final Declaration EARLY =
      SampleMonth.filed(2, Kind.SUPPLEMENTARY, 1, "100.00", "0.00");
  private static final Declaration FIRST =
      SampleMonth.filed(3, Kind.CORRECTIVE, 1, "900.00", "0.00");
  private static final Declaration SECOND =
      SampleMonth.filed(4, Kind.CORRECTIVE, 2, "1100.00", "0.00");
  private static final Declaration LATE =
      SampleMonth.filed(5, Kind.SUPPLEMENTARY, 2, "50.00", "0.00");

  @Test
  void without_a_corrective_everything_stands() {
    FiledMonth month = new FiledMonth(List.of(PRINCIPAL, EARLY));
    assertEquals(List.of(PRINCIPAL, EARLY), month.standing());
    assertEquals(Money.parse("1100.00"), month.due());
    assertEquals(20, month.people());
    assertEquals(List.of(), new FiledMonth(List.of()).standing());
  }

  @Test
  void people_declared_after_a_corrective_stand_beside_it() {
    FiledMonth month = new FiledMonth(List.of(PRINCIPAL, EARLY, FIRST, SECOND, LATE));
    assertEquals(List.of(SECOND, LATE), month.standing());
    assertEquals(Money.parse("1150.00"), month.due());
    assertEquals(20, month.people());
  }

  @Test
  void a_month_has_one_claim_that_of_its_last_corrective() {
    FiledMonth month = new FiledMonth(List.of(PRINCIPAL, FIRST, SECOND, LATE));
    assertFalse(month.claims(FIRST));
    assertTrue(month.claims(SECOND));
    assertFalse(month.claims(LATE));
    assertTrue(new FiledMonth(List.of(PRINCIPAL, FIRST)).claims(FIRST));
  }
}
