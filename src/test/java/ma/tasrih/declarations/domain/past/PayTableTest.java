package ma.tasrih.declarations.domain.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;

class PayTableTest {

  private static final int MANY = 100_000;

  private static PastPay pay(long centimes, int days) {
    return new PastPay(Money.ofCentimes(centimes), days, true, false);
  }

  @Test
  void everyone_is_found_again_and_nobody_else() {
    PayTable table = new PayTable(MANY);
    Map<Long, PastPay> expected = new HashMap<>();
    Random random = new Random(1);
    while (expected.size() < MANY) {
      long key = random.nextLong();
      PastPay pay =
          new PastPay(
              Money.ofCentimes(random.nextLong(10_000_000_000_000L)),
              random.nextInt(27),
              random.nextBoolean(),
              random.nextBoolean());
      if (expected.putIfAbsent(key, pay) == null) {
        table.add(key, pay);
      }
    }
    assertEquals(MANY, table.size());
    expected.forEach((key, pay) -> assertEquals(Optional.of(pay), table.find(key)));
    Random others = new Random(2);
    for (int i = 0; i < MANY; i++) {
      long key = others.nextLong();
      assertEquals(Optional.ofNullable(expected.get(key)), table.find(key));
    }
  }

  @Test
  void a_person_costs_less_than_24_bytes() {
    for (int people : new int[] {100, 1_000, MANY, 1_000_000}) {
      double each = (double) new PayTable(people).bytes() / people;
      assertTrue(each <= 24, people + " people at " + each + " bytes");
    }
  }

  @Test
  void two_lines_of_a_person_are_one_pay() {
    PayTable table = new PayTable(1);
    table.add(0, pay(100_000, 10));
    table.mark(0, 1);
    table.add(0, new PastPay(Money.ofCentimes(5), 3, false, true));
    assertEquals(
        Optional.of(new PastPay(Money.ofCentimes(100_005), 13, false, true)), table.find(0));
    assertEquals(1, table.marks(0));
  }

  @Test
  void more_days_than_a_month_has_do_not_spill_over() {
    PayTable table = new PayTable(1);
    for (int i = 0; i < 10; i++) {
      table.add(7, pay(1, 26));
    }
    assertEquals(Optional.of(pay(10, 127)), table.find(7));
  }

  @Test
  void marks_are_borne_by_those_who_are_there_each_once() {
    PayTable table = new PayTable(2);
    table.add(1, pay(600_000, 26));
    table.mark(1, 0);
    table.mark(1, 0);
    table.mark(2, 0);
    assertEquals(1, table.marks(1));
    assertEquals(0, table.marks(2));
    table.mark(1, PayTable.MARKS - 1);
    assertEquals(2, table.marks(1));
    assertEquals(Optional.of(pay(600_000, 26)), table.find(1));
    assertThrows(IndexOutOfBoundsException.class, () -> table.mark(1, PayTable.MARKS));
  }

  @Test
  void more_people_than_announced_are_our_fault() {
    PayTable table = new PayTable(2);
    table.add(1, pay(1, 1));
    table.add(2, pay(1, 1));
    table.add(2, pay(1, 1));
    assertThrows(IllegalStateException.class, () -> table.add(3, pay(1, 1)));
    assertEquals(Optional.empty(), new PayTable(0).find(3));
  }
}
