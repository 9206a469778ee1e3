package ma.tasrih.intake.format.table;

import java.util.regex.Pattern;

/** Numbers as spreadsheets and Arabic keyboards write them, brought to plain digits. */
public final class NumberText {

  private static final char ARABIC_ZERO = '\u0660';
  private static final char PERSIAN_ZERO = '\u06F0';
  private static final char ARABIC_DECIMAL = '\u066B';
  private static final char ARABIC_THOUSANDS = '\u066C';
  private static final int DIGITS = 10;

  /** What a spreadsheet makes of a long number in a narrow column: its last digits are lost. */
  private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(?:[.,]\\d+)?[eE][+-]?\\d+");

  private NumberText() {}

  /** Arabic-Indic and Persian digits as 0 to 9, their decimal sign as a comma. */
  public static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ARABIC_ZERO) {
        return rewritten(text);
      }
    }
    return text;
  }

  private static String rewritten(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= ARABIC_ZERO && c < ARABIC_ZERO + DIGITS) {
        plain.setCharAt(i, (char) ('0' + c - ARABIC_ZERO));
      } else if (c >= PERSIAN_ZERO && c < PERSIAN_ZERO + DIGITS) {
        plain.setCharAt(i, (char) ('0' + c - PERSIAN_ZERO));
      } else if (c == ARABIC_DECIMAL) {
        plain.setCharAt(i, ',');
      } else if (c == ARABIC_THOUSANDS) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  static boolean isScientific(String text) {
    return SCIENTIFIC.matcher(text).matches();
  }

  /** A formula nobody has computed: the file holds no value. */
  static boolean isFormula(String text) {
    return text.length() > 1 && text.charAt(0) == '=';
  }
}
