package ma.tasrih.platform;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import ma.tasrih.kernel.Refusal;

/** What to say to a person who is refused, from {@code i18n/refusals_*.properties}. */
public final class RefusalTexts {

  private static final String BUNDLE = "ma.tasrih.i18n.refusals";
  private static final List<Locale> KNOWN =
      List.of(Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.ENGLISH);
  private static final ResourceBundle.Control EXACTLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private RefusalTexts() {}

  /** The sentence for a refusal; in French when the language is none of ours. */
  public static String of(Refusal refusal, Locale locale) {
    String text = text("refusal." + refusal.code().name(), locale);
    List<String> args = refusal.args();
    for (int i = 0; i < args.size(); i++) {
      text = text.replace("{" + i + "}", args.get(i));
    }
    return text;
  }

  /** The text of a key; the key itself when it has none, rather than no answer at all. */
  public static String text(String key, Locale locale) {
    try {
      return ResourceBundle.getBundle(BUNDLE, best(List.of(locale)), EXACTLY).getString(key);
    } catch (MissingResourceException notYetWritten) {
      return key;
    }
  }

  /** The first of our languages among those somebody reads, French when there is none. */
  public static Locale best(List<Locale> readable) {
    return readable.stream()
        .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
        .filter(KNOWN::contains)
        .findFirst()
        .orElse(Locale.FRENCH);
  }
}
