package ma.tasrih.intake.usecase.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finding.DepositFindings;
import ma.tasrih.intake.domain.finding.FindingView;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import org.junit.jupiter.api.Test;

class SeenFindingsTest {

  private static final Finding ONE = Finding.inFile(FileCode.FILE_EMPTY);

  private final SeenFindings seenFindings = new SeenFindings();
  private final List<Finding> taken = new ArrayList<>();
  private List<Finding> there = List.of(ONE, ONE, ONE);

  @Test
  void all_of_them_are_handed_on() {
    each(DepositState.CHECKED, List.of());
    assertEquals(3, taken.size());
  }

  @Test
  void what_is_set_aside_comes_first_and_is_counted_with_the_others() {
    there = List.of(ONE, ONE);
    each(DepositState.CHECKED, List.of(new AffiliateNumber("1234567")));
    assertEquals(3, taken.size());
    assertEquals(FileCode.AFFILIATE_NOT_YOURS, taken.get(0).code());
  }

  @Test
  void nothing_is_made_of_findings_that_were_deleted_while_they_were_read() {
    there = List.of(ONE);
    assertThrows(IllegalStateException.class, () -> each(DepositState.CHECKED, List.of()));
    assertThrows(IllegalStateException.class, () -> each(DepositState.CHECKING, List.of()));
  }

  private void each(DepositState state, List<AffiliateNumber> ended) {
    seenFindings.findings = findings();
    seenFindings.each(new SeenDeposit(deposit(state), FindingView.whole(7, 1), ended), taken::add);
  }

  @SuppressWarnings("unchecked")
  private DepositFindings findings() {
    return (DepositFindings)
        Proxy.newProxyInstance(
            DepositFindings.class.getClassLoader(),
            new Class<?>[] {DepositFindings.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("count")) {
                return new DepositFindings.Count(2, 1);
              }
              there.forEach((Consumer<Finding>) arguments[1]);
              return null;
            });
  }

  private static Deposit deposit(DepositState state) {
    return new Deposit(
        7,
        "7",
        1,
        "",
        100,
        FileFormat.CSV,
        Deposit.Purpose.DECLARE,
        new ReadOptions("f.csv", null, null, null),
        null,
        Instant.EPOCH,
        state,
        1,
        1,
        10,
        10,
        state == DepositState.CHECKED ? 2 : 0,
        state == DepositState.CHECKED ? 1 : 0,
        false,
        2);
  }
}
