package ma.tasrih.intake.format.ebds.layout;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The 38 characters of text fields: A to Z, 0 to 9, space and tab (specification, IV-8). */
public final class Alphabet {

  /** Letters that do not fall apart into a Latin letter and a mark, and what to write for them. */
  private static final Map<Character, String> LETTERS = letters();

  private static final char CONTROL_PICTURES = '\u2400';
  private static final char REPLACEMENT = '\uFFFD';

  private Alphabet() {}

  public static boolean allows(char c) {
    return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ' || c == '\t';
  }

  /** Control characters, never part of a text: 0 to 31 but tab, and 127. */
  public static boolean isControl(char c) {
    return c < ' ' && c != '\t' || c == 0x7F;
  }

  /** The text as a finding may show it: without padding, control characters made visible. */
  public static String visible(String text) {
    StringBuilder out = new StringBuilder(text.stripTrailing());
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c < ' ') {
        out.setCharAt(i, (char) (CONTROL_PICTURES + c));
      } else if (Character.isISOControl(c)) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }

  /** Where the first character outside the 38 stands, from 0; −1 when there is none. */
  public static int firstForeign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!allows(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The text in the 38 characters: upper case, marks dropped, Arabic letters in their usual French
   * spelling, anything else a space. Text that already is in them comes back unchanged.
   */
  public static String transliterate(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (allows(c)) {
        out.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !Character.isLowSurrogate(c)) {
        out.append(LETTERS.getOrDefault(c, " "));
      }
    }
    return out.toString();
  }

  private static Map<Character, String> letters() {
    String pairs =
        "Æ AE Œ OE Ø O Ł L Đ D Ð D Þ TH "
            + "ا A ب B ت T ث T ج J ح H خ KH د D ذ D ر R ز Z س S ش CH ص S ض D ط T ظ D ع A غ GH "
            + "ف F ق K ك K ل L م M ن N ه H و OU ي I ى A ة A ء - ڭ G گ G پ P ڤ V ٱ A ـ -";
    Map<Character, String> letters = new HashMap<>();
    String[] tokens = pairs.split(" ");
    for (int i = 0; i < tokens.length; i += 2) {
      letters.put(tokens[i].charAt(0), tokens[i + 1].equals("-") ? "" : tokens[i + 1]);
    }
    return letters;
  }
}
