package ma.tasrih.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes numbers that identify a person out of a text that goes to a log: insured numbers, CIN, RIB
 * and IBAN. Better one number too many than one too few.
 */
public final class Redactor {

  private static final Pattern PERSONAL =
      Pattern.compile(
          // IBAN of Morocco and RIB, with or without spaces in fours or as printed
          "(?<![0-9A-Za-z])(?:MA[0-9]{2}[ ]?)?[0-9]{3}[ ]?[0-9]{3}[ ]?[0-9]{16}[ ]?[0-9]{2}(?![0-9])"
              + "|(?<![0-9A-Za-z])MA[0-9]{2}(?:[ ][0-9]{4}){6}(?![0-9])"
              + "|(?<![0-9])1[0-9]{8}(?![0-9])"
              + "|(?<![0-9A-Za-z])[A-Za-z]{1,2}[0-9]{4,7}(?![0-9A-Za-z])");

  private static final String GONE = "[…]";

  private Redactor() {}

  /** The text without such numbers; the same text when there are none. */
  public static String clean(String text) {
    if (text == null) {
      return null;
    }
    Matcher found = PERSONAL.matcher(text);
    return found.find() ? found.replaceAll(GONE) : text;
  }
}
