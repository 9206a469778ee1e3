package ma.tasrih.platform.print;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;

/**
 * The texts of printed documents in one language, and how that language writes amounts, rates and
 * dates. Arabic as written in Morocco keeps Western digits. A language without texts gets French.
 */
public final class Wording {

  public static final Locale FRENCH = Locale.FRENCH;

  /** Moroccan month names (غشت, شتنبر …), not those of the Mashriq. */
  public static final Locale ARABIC = Locale.forLanguageTag("ar-MA");

  private static final String BUNDLE = "ma.tasrih.i18n.documents";
  private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");
  private static final char NBSP = '\u00a0';
  private static final int GROUP = 3;

  private final Locale locale;
  private final ResourceBundle texts;

  private Wording(Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            Wording.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public static Wording in(Locale language) {
    return new Wording(language.getLanguage().equals(ARABIC.getLanguage()) ? ARABIC : FRENCH);
  }

  public boolean isRightToLeft() {
    return locale.equals(ARABIC);
  }

  /** The BCP 47 tag for the document, {@code fr} or {@code ar-MA}. */
  public String languageTag() {
    return locale.toLanguageTag();
  }

  /**
   * A text of the bundle, its {0}, {1} … taken from the arguments.
   *
   * @throws java.util.MissingResourceException for an unknown key
   */
  public String text(String key, String... args) {
    return format(texts.getString(key), (Object[]) args);
  }

  /** The same as markup: the text is escaped, the arguments are already safe. */
  public Html html(String key, Html... args) {
    String pattern = Html.text(texts.getString(key)).markup();
    return new Html(format(pattern, Arrays.stream(args).map(Html::markup).toArray()));
  }

  /** {@code 7 349,13 DH}. */
  public String money(Money amount) {
    return text("money", amount(amount));
  }

  /** {@code 7 349,13}, as in a column whose heading names the unit. */
  public String amount(Money amount) {
    String plain = amount.toString();
    int comma = plain.indexOf('.');
    int first = amount.isNegative() ? 1 : 0;
    StringBuilder out = new StringBuilder(plain).replace(comma, comma + 1, ",");
    for (int at = comma - GROUP; at > first; at -= GROUP) {
      out.insert(at, NBSP);
    }
    return out.toString();
  }

  /** {@code 6,40 %}. */
  public String rate(Rate rate) {
    return rate.percent().replace('.', ',') + NBSP + '%';
  }

  /** {@code 111}, {@code 1 234}. */
  public String count(long number) {
    String centimes = amount(Money.ofCentimes(Math.multiplyExact(number, 100L)));
    return centimes.substring(0, centimes.indexOf(','));
  }

  /** {@code juin 2025}. */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
  }

  /** {@code 10 juillet 2025}, {@code 1er juillet 2025}. */
  public String day(LocalDate day) {
    boolean ordinal = locale.equals(FRENCH) && day.getDayOfMonth() == 1;
    return DateTimeFormatter.ofPattern(ordinal ? "d'er' MMMM uuuu" : "d MMMM uuuu", locale)
        .format(day);
  }

  /** {@code lundi 21 juillet 2025}. */
  public String weekday(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE", locale).format(day) + " " + day(day);
  }

  /** {@code 4 juillet 2025 à 10:15}, the time of Casablanca. */
  public String moment(Instant instant) {
    ZonedDateTime there = instant.atZone(CASABLANCA);
    return text("moment", day(there.toLocalDate()), clock("HH:mm", there));
  }

  /** As {@link #moment}, with seconds, for evidence. */
  public String momentToTheSecond(Instant instant) {
    ZonedDateTime there = instant.atZone(CASABLANCA);
    return text("moment", day(there.toLocalDate()), clock("HH:mm:ss", there));
  }

  private String clock(String pattern, ZonedDateTime there) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(there);
  }

  private String format(String pattern, Object... args) {
    return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
  }
}
