package ma.tasrih.intake.format.xlsx;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Which cell styles show a number as a date. */
final class DateStyles {

  static final DateStyles NONE = new DateStyles();

  private static final int FIRST_BUILT_IN = 14;
  private static final int LAST_BUILT_IN = 17;
  private static final int DATE_AND_TIME = 22;

  /** Texts in quotes, escaped letters and [colours] of a format are no part of the date. */
  private static final Pattern NO_DATE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

  private final BitSet dates = new BitSet();

  private DateStyles() {}

  static DateStyles read(Xml xml) throws IOException {
    DateStyles styles = new DateStyles();
    Set<String> own = new HashSet<>();
    boolean cells = false;
    int style = 0;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        String code = xml.attribute("formatCode");
        if (code != null && isDate(code)) {
          own.add(String.valueOf(xml.attribute("numFmtId")));
        }
      } else if (xml.starts("cellXfs")) {
        cells = true;
      } else if (xml.ends("cellXfs")) {
        cells = false;
      } else if (cells && xml.starts("xf")) {
        String format = String.valueOf(xml.attribute("numFmtId"));
        styles.dates.set(style++, own.contains(format) || isBuiltInDate(format));
      }
    }
    return styles;
  }

  boolean isDate(int style) {
    return style >= 0 && dates.get(style);
  }

  private static boolean isDate(String code) {
    String bare = NO_DATE.matcher(code).replaceAll("").toLowerCase(java.util.Locale.ROOT);
    return bare.contains("yy") || bare.contains("mmm") || bare.contains("aa");
  }

  private static boolean isBuiltInDate(String id) {
    try {
      int number = Integer.parseInt(id);
      return number >= FIRST_BUILT_IN && number <= LAST_BUILT_IN || number == DATE_AND_TIME;
    } catch (NumberFormatException none) {
      return false;
    }
  }
}
