package ma.tasrih.intake.domain.finish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationNumber;
import ma.tasrih.declarations.domain.DeclarationTotals;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.SampleMonth;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;

class LinesLeftTest {

  private static final Instant DECIDED = Instant.parse("2025-07-04T10:00:00Z");
  private static final YearMonth JUNE = YearMonth.of(2025, 6);
  private static final String PRINCIPAL = "DS-1234567-202506";

  @Test
  void what_was_filed_with_the_decision_lessens_nothing() {
    assertEquals(5, left(5, filed(Kind.PRINCIPAL, 0, DECIDED.plusSeconds(1), 10)));
    assertEquals(5, left(5, filed(Kind.SUPPLEMENTARY, 1, DECIDED.minusSeconds(1), 3)));
  }

  @Test
  void a_later_supplementary_one_lessens_it_by_its_lines() {
    assertEquals(2, left(5, filed(Kind.SUPPLEMENTARY, 1, DECIDED.plusSeconds(1), 3)));
    assertEquals(0, left(5, filed(Kind.SUPPLEMENTARY, 1, DECIDED.plusSeconds(1), 9)));
  }

  @Test
  void a_later_corrective_one_states_the_whole_month() {
    assertEquals(0, left(5, filed(Kind.CORRECTIVE, 1, DECIDED.plusSeconds(1), 1)));
  }

  @Test
  void settled_or_put_aside_leaves_nothing() {
    FinishReason why = new FinishReason(FinishReason.Code.NOT_TO_DECLARE, "");
    assertEquals(0, LinesLeft.of(decision(FinishDecision.Way.LEFT, 5, why), List.of()).lines());
    assertEquals(0, LinesLeft.of(decision(FinishDecision.Way.STOPPED, 5, null), List.of()).lines());
  }

  private static int left(int lines, Declaration later) {
    return LinesLeft.of(decision(FinishDecision.Way.LEFT, lines, null), List.of(later)).lines();
  }

  private static FinishDecision decision(FinishDecision.Way way, int lines, FinishReason settled) {
    return new FinishDecision(
        1, "1", JUNE, way, FinishReason.NONE, lines, PRINCIPAL, DECIDED, 1, settled);
  }

  private static Declaration filed(Kind kind, int rank, Instant at, int read) {
    Declaration staged = SampleMonth.staged(1, kind, "1.00", "0.00");
    Declaration counted =
        new Declaration(
            1,
            staged.key(),
            kind,
            rank,
            false,
            false,
            new DeclarationTotals(read, read, 0, Money.ZERO, Money.ZERO, Money.ZERO),
            staged.assessment(),
            staged.dueDate(),
            staged.effectiveDueDate(),
            null);
    return counted.filed(
        rank,
        new Declaration.Filing(
            number(kind, rank), null, at, "x", "", Money.ZERO, Money.ZERO, false));
  }

  private static DeclarationNumber number(Kind kind, int rank) {
    return DeclarationNumber.of(SampleMonth.staged(1, kind, "1.00", "0.00").key(), kind, rank);
  }
}
