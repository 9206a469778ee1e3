package ma.tasrih.platform;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.tasrih.kernel.Finding;

/** Texts of the bundles with their blanks filled in and their plurals chosen. */
public final class DisplayTexts {

  private static final String MESSAGES = "ma.tasrih.i18n.messages";
  private static final String FINDINGS = "ma.tasrih.i18n.findings";
  private static final int KILO = 1024;
  private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d{2}");
  private static final Pattern PERIOD = Pattern.compile("\\d{4}-\\d{2}");

  /** French drops the vowel of "de" before three months. */
  private static final Pattern ELISION =
      Pattern.compile("\\b([dD])e (?=(?:avril|août|octobre)\\b)", Pattern.UNICODE_CHARACTER_CLASS);

  private DisplayTexts() {}

  /**
   * A text of the screen bundle.
   *
   * @throws java.util.MissingResourceException for an unknown key
   */
  public static String text(String key, Locale locale) {
    return bundle(MESSAGES, locale).getString(key);
  }

  /** A text of the findings bundle; {@code part} is title, message, example, fix or article. */
  public static String findingText(String code, String part, Locale locale) {
    return bundle(FINDINGS, locale).getString(code + "." + part);
  }

  /** The sentence for one finding, with amounts and months written as people read them. */
  public static String findingMessage(Finding finding, Locale locale) {
    Object[] args = finding.args().stream().map(arg -> readable(arg, locale)).toArray();
    return filled(findingText(finding.code().name(), "message", locale), args);
  }

  /** A pattern with {0} filled in. */
  public static String fill(String pattern, Object first) {
    return filled(pattern, first);
  }

  /** A pattern with {0} and {1} filled in. */
  public static String fill2(String pattern, Object first, Object second) {
    return filled(pattern, first, second);
  }

  /** A pattern with {0}, {1} and {2} filled in. */
  public static String fill3(String pattern, Object first, Object second, Object third) {
    return filled(pattern, first, second, third);
  }

  /**
   * So many of something, in the right plural.
   *
   * @param thing last part of a {@code count.*} key, such as {@code line}; a key with a dot is
   *     taken as it stands
   */
  public static String count(String thing, long number, Locale locale) {
    String key = thing.indexOf('.') < 0 ? "count." + thing : thing;
    String[] forms = text(key, locale).split(";");
    int form = "ar".equals(locale.getLanguage()) ? arabicForm(number) : latinForm(number, locale);
    return filled(forms[form], DisplayFunctions.number(number, locale));
  }

  /** The text with its first letter in upper case, for a month that opens a line. */
  public static String capital(String text) {
    return text == null || text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A file size in the largest unit that keeps it at one or more. */
  public static String size(long bytes, Locale locale) {
    if (bytes < KILO) {
      return fill(text("size.bytes", locale), DisplayFunctions.number(bytes, locale));
    }
    boolean mega = bytes >= (long) KILO * KILO;
    long whole = mega ? bytes / KILO / KILO : bytes / KILO;
    return fill(text(mega ? "size.mb" : "size.kb", locale), DisplayFunctions.number(whole, locale));
  }

  /** The query of the page at hand with another language, for the links that switch it. */
  public static String languageQuery(String query, String tag) {
    String rest =
        query == null
            ? ""
            : Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
    return "?" + rest + "lang=" + tag;
  }

  /** One, two, few (3 to 10), many (11 to 99) or other, by the last two digits. */
  private static int arabicForm(long number) {
    if (number == 1 || number == 2) {
      return (int) number - 1;
    }
    long end = number % 100;
    if (end >= 3 && end <= 10) {
      return 2;
    }
    return end >= 11 ? 3 : 4;
  }

  /** French counts zero and one in the singular, English only one. */
  private static int latinForm(long number, Locale locale) {
    boolean zeroIsSingular = !"en".equals(locale.getLanguage());
    return number == 1 || (number == 0 && zeroIsSingular) ? 0 : 1;
  }

  private static String filled(String pattern, Object... args) {
    String text = new MessageFormat(pattern, Locale.ROOT).format(args);
    return ELISION.matcher(text).replaceAll("$1’");
  }

  private static String readable(String arg, Locale locale) {
    if (AMOUNT.matcher(arg).matches()) {
      return DisplayFunctions.number(arg, locale);
    }
    if (PERIOD.matcher(arg).matches()) {
      try {
        return DisplayFunctions.period(YearMonth.parse(arg), locale);
      } catch (DateTimeException notAMonth) {
        return arg;
      }
    }
    return arg;
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    Locale known =
        switch (locale.getLanguage()) {
          case "ar", "en" -> locale;
          default -> Locale.FRENCH;
        };
    return ResourceBundle.getBundle(
        name,
        known,
        DisplayTexts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
