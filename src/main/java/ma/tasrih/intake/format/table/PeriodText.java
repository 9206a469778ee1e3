package ma.tasrih.intake.format.table;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month as tables write it: 2025-06, 202506, 06/2025, or a day of it. */
public final class PeriodText {

  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String MONTH = "(?<month>0[1-9]|1[0-2])";
  private static final String DAY = "(?:0[1-9]|[12]\\d|3[01])";
  private static final List<Pattern> WRITTEN =
      List.of(
          Pattern.compile(YEAR + "-" + MONTH),
          Pattern.compile(YEAR + MONTH),
          Pattern.compile(MONTH + "/" + YEAR),
          Pattern.compile(YEAR + "-" + MONTH + "-" + DAY),
          Pattern.compile(DAY + "/" + MONTH + "/" + YEAR));

  private PeriodText() {}

  /** The month a text names; empty when it names none. */
  public static Optional<YearMonth> read(String text) {
    for (Pattern pattern : WRITTEN) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return Optional.of(
            YearMonth.of(
                Integer.parseInt(matcher.group("year")), Integer.parseInt(matcher.group("month"))));
      }
    }
    return Optional.empty();
  }
}
