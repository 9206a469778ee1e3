package ma.tasrih.identity.web.watch;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.identity.domain.watch.Alert;
import ma.tasrih.platform.DisplayTexts;

/** Reads what an alert was raised with, which is figures and codes, and says it in words. */
final class AlertDetail {

  private static final Pattern REFUSALS = Pattern.compile("(\\d+) refusals in the hour");
  private static final Pattern TAKEN = Pattern.compile("([A-Z_]+) of (\\d+)");
  private static final Pattern PLACE = Pattern.compile("chain (\\S+) position (\\d+)");

  private AlertDetail() {}

  /** What is in none of the known forms is shown as it stands. */
  static String words(Alert.Kind kind, String detail, Locale locale) {
    return switch (kind) {
      case FOREIGN_IDS_TRIED -> {
        Matcher read = REFUSALS.matcher(detail);
        yield read.matches()
            ? DisplayTexts.count("alert.refusals", Long.parseLong(read.group(1)), locale)
            : detail;
      }
      case DOWNLOAD_BUDGET_SPENT -> {
        Matcher read = TAKEN.matcher(detail);
        yield read.matches()
            ? DisplayTexts.fill2(
                DisplayTexts.text("alert.taken", locale),
                document(read.group(1), locale),
                DisplayTexts.count("person", Long.parseLong(read.group(2)), locale))
            : detail;
      }
      case JOURNAL_HEADS_NOT_NOTED ->
          DisplayTexts.fill(DisplayTexts.text("alert.heads", locale), detail);
      case JOURNAL_HEAD_NOT_FOUND -> {
        Matcher read = PLACE.matcher(detail);
        yield read.matches()
            ? DisplayTexts.fill2(
                DisplayTexts.text("alert.place", locale), read.group(1), read.group(2))
            : detail;
      }
    };
  }

  private static String document(String code, Locale locale) {
    try {
      return DisplayTexts.text("alert.document." + code, locale);
    } catch (MissingResourceException unknown) {
      return code;
    }
  }
}
