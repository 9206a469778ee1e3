package ma.tasrih.platform;

import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.FindingWeight;

/**
 * How a finding's weight is shown: never by colour alone.
 *
 * @param tone of the style sheet
 * @param label key of its words
 */
public record FindingLook(String tone, String icon, String label) {

  public static FindingLook of(FindingCode code) {
    return switch (FindingWeight.of(code)) {
      case BLOCKING -> new FindingLook("stop", "stop", "severity.BLOCKING");
      case MUST_LOOK -> new FindingLook("wait", "warn", "level.MUST_LOOK");
      case INFORMATION -> new FindingLook("info", "info", "level.INFORMATION");
    };
  }
}
