package ma.tasrih.intake.domain.finish;

import java.util.Arrays;
import java.util.List;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.Refusal;

/**
 * Why not everything is filed now.
 *
 * @param text what was added in words, at most {@link #LONGEST} characters; empty for none
 */
public record FinishReason(Code code, String text) {

  /** The most characters of the words. */
  public static final int LONGEST = 300;

  /** The reasons somebody may choose, and the one that stands for none. */
  public enum Code {
    /** The insured number was asked for and has not come. */
    NUMBER_REQUESTED,
    /** The employee's papers are missing. */
    PAPERS_AWAITED,
    /** The payroll software is being corrected. */
    SOFTWARE_CORRECTED,
    /** The wage or the days are still to be settled. */
    PAY_UNSETTLED,
    /** Whoever it is about is not to be declared. */
    NOT_TO_DECLARE,
    /** Another one, in words. */
    OTHER,
    /** None was given, which programs may. */
    NOT_GIVEN
  }

  /** No reason given. */
  public static final FinishReason NONE = new FinishReason(Code.NOT_GIVEN, "");

  public FinishReason {
    text = text.strip();
    if (text.length() > LONGEST) {
      throw new Refusal(IntakeRefusal.REASON_TOO_LONG, Integer.toString(LONGEST));
    }
    if (code == Code.OTHER && text.isEmpty()) {
      throw new Refusal(IntakeRefusal.REASON_MISSING);
    }
  }

  /**
   * What somebody chose from the list.
   *
   * @throws Refusal when nothing, or nothing of the list, was chosen, or {@link Code#OTHER} without
   *     words, or too many of them
   */
  public static FinishReason chosen(String code, String text) {
    return new FinishReason(
        choices().stream()
            .filter(one -> one.name().equals(code))
            .findFirst()
            .orElseThrow(() -> new Refusal(IntakeRefusal.REASON_MISSING)),
        text);
  }

  /** The list, in the order it is shown in. */
  public static List<Code> choices() {
    return Arrays.stream(Code.values()).filter(code -> code != Code.NOT_GIVEN).toList();
  }
}
