package ma.tasrih.intake.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.SampleMonth;
import ma.tasrih.kernel.AffiliateNumber;
import org.junit.jupiter.api.Test;

class FileDepositTest {

  @Test
  void employers_are_locked_in_the_order_of_their_numbers_whatever_the_files() {
    Declaration first = part(1, "7654321");
    Declaration second = part(2, "1234567");
    Declaration third = part(3, "7654321");
    assertEquals(
        List.of(second, first, third), FileDeposit.inOrderOfLocks(List.of(third, first, second)));
  }

  private static Declaration part(long id, String affiliate) {
    Declaration d = SampleMonth.staged(id, Kind.PRINCIPAL, "1.00", "0.00");
    return new Declaration(
        d.id(),
        new DraftKey(new AffiliateNumber(affiliate), d.key().period()),
        d.kind(),
        d.rank(),
        d.blocked(),
        d.groupCover(),
        d.totals(),
        d.assessment(),
        d.dueDate(),
        d.effectiveDueDate(),
        d.filing());
  }
}
