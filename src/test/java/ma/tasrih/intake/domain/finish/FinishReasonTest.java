package ma.tasrih.intake.domain.finish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.Refusal;
import org.junit.jupiter.api.Test;

class FinishReasonTest {

  @Test
  void a_reason_is_one_of_the_list_and_another_one_is_explained() {
    assertEquals(
        new FinishReason(FinishReason.Code.NUMBER_REQUESTED, ""),
        FinishReason.chosen("NUMBER_REQUESTED", " "));
    assertEquals("à voir", FinishReason.chosen("OTHER", " à voir ").text());
    assertRefused(IntakeRefusal.REASON_MISSING, "", "x");
    assertRefused(IntakeRefusal.REASON_MISSING, null, "x");
    assertRefused(IntakeRefusal.REASON_MISSING, "WHATEVER", "x");
    assertRefused(IntakeRefusal.REASON_MISSING, "OTHER", " ");
  }

  @Test
  void none_given_is_not_a_choice() {
    assertFalse(FinishReason.choices().contains(FinishReason.Code.NOT_GIVEN));
    assertRefused(IntakeRefusal.REASON_MISSING, "NOT_GIVEN", "");
  }

  @Test
  void words_take_three_hundred_characters() {
    assertEquals(300, FinishReason.chosen("OTHER", "x".repeat(300)).text().length());
    assertRefused(IntakeRefusal.REASON_TOO_LONG, "OTHER", "x".repeat(301));
  }

  private static void assertRefused(IntakeRefusal code, String chosen, String words) {
    assertEquals(
        code, assertThrows(Refusal.class, () -> FinishReason.chosen(chosen, words)).code());
  }
}
