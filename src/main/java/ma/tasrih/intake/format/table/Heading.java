package ma.tasrih.intake.format.table;

import java.text.Normalizer;
import java.util.Locale;

/** Headings compare without case, accents, spaces or signs; {@code &} counts as "et". */
public final class Heading {

  private Heading() {}

  /** A heading in Latin letters and figures alone. */
  public static String fold(String heading) {
    String plain = Normalizer.normalize(heading, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        folded.append(c);
      } else if (c == '&') {
        folded.append("et");
      }
    }
    return folded.toString();
  }
}
