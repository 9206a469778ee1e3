package ma.tasrih.intake.domain.finding;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.FindingCode;

/** The words of the catalogue in one language; the same on every door. */
public final class FindingTexts {

  /** The languages the catalogue is published in. */
  public static final List<Locale> LANGUAGES =
      List.of(Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.ENGLISH);

  private static final String BUNDLE = "ma.tasrih.i18n.findings";
  private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d\\d");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+,)");
  private static final int YEAR_LENGTH = 4;

  private final Locale locale;
  private final ResourceBundle bundle;

  /**
   * @param wanted any locale; French stands in for a language we do not speak
   */
  public FindingTexts(Locale wanted) {
    this.locale =
        LANGUAGES.stream()
            .filter(l -> l.getLanguage().equals(wanted.getLanguage()))
            .findFirst()
            .orElse(Locale.FRENCH);
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What is wrong and what to do, with this finding's values. */
  public String message(Finding finding) {
    Object[] args = finding.args().stream().map(this::shown).toArray();
    return new MessageFormat(text(finding.code(), "message"), locale).format(args);
  }

  public String title(FindingCode code) {
    return text(code, "title");
  }

  public String fix(FindingCode code) {
    return text(code, "fix");
  }

  public String example(FindingCode code) {
    return text(code, "example");
  }

  public String article(FindingCode code) {
    return text(code, "article");
  }

  /** The message as a pattern, for the published catalogue. */
  public String pattern(FindingCode code) {
    return text(code, "message");
  }

  /** A word of the portal that stands beside findings, such as {@code status.OK}. */
  public String word(String key) {
    return bundle.getString(key);
  }

  private String text(FindingCode code, String part) {
    return bundle.getString(code.name() + "." + part);
  }

  private String shown(String arg) {
    if (MONTH.matcher(arg).matches()) {
      return arg.substring(YEAR_LENGTH + 1) + "/" + arg.substring(0, YEAR_LENGTH);
    }
    if (!AMOUNT.matcher(arg).matches() || locale.equals(Locale.ENGLISH)) {
      return arg;
    }
    return THOUSANDS.matcher(arg.replace('.', ',')).replaceAll("\u00a0");
  }
}
