package ma.tasrih.platform;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;

/**
 * How values look on pages: French figures in French and Arabic ({@code 7 349,13}), English ones in
 * English, Western digits everywhere. Every function accepts null and answers a dash for it.
 */
public final class DisplayFunctions {

  /** What stands where there is nothing to show. */
  public static final String NOTHING = "–";

  private static final char NBSP = '\u00a0';
  private static final String MINUS = "\u2212";
  private static final int THOUSAND_DIGITS = 3;
  private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private DisplayFunctions() {}

  /**
   * An amount with its unit, such as {@code 7 349,13 DH}.
   *
   * @param value {@link Money}, whole centimes, or dirhams written with a dot
   */
  public static String money(Object value, Locale locale) {
    return value == null ? NOTHING : amount(value, locale) + NBSP + unit(locale);
  }

  /** An amount without its unit; same values as {@link #money}. */
  public static String amount(Object value, Locale locale) {
    if (value == null) {
      return NOTHING;
    }
    return figures(moneyOf(value).toString(), locale);
  }

  public static String unit(Locale locale) {
    return DisplayTexts.text("unit.dh", locale);
  }

  /**
   * A rate, such as {@code 6,40 %}.
   *
   * @param value {@link Rate}, or percent written with a dot
   */
  public static String rate(Object value, Locale locale) {
    if (value == null) {
      return NOTHING;
    }
    String percent = value instanceof Rate rate ? rate.percent() : value.toString();
    String figures = figures(percent, locale);
    return isEnglish(locale) ? figures + "%" : leftToRight(figures + NBSP + "%", locale);
  }

  /** A whole or decimal number with its thousands apart. */
  public static String number(Object value, Locale locale) {
    return value == null ? NOTHING : figures(value.toString(), locale);
  }

  /** A month, such as {@code juin 2025}. */
  public static String period(YearMonth period, Locale locale) {
    return period == null ? NOTHING : monthName(period, locale) + ' ' + period.getYear();
  }

  /** The month alone, short, for strips and axes. */
  public static String monthShort(YearMonth period, Locale locale) {
    return period == null
        ? NOTHING
        : DisplayTexts.text("month.short." + period.getMonthValue(), locale);
  }

  /** A day, such as {@code 10 juillet 2025}. */
  public static String date(LocalDate date, Locale locale) {
    if (date == null) {
      return NOTHING;
    }
    YearMonth month = YearMonth.from(date);
    String day = Integer.toString(date.getDayOfMonth());
    boolean first = date.getDayOfMonth() == 1 && "fr".equals(locale.getLanguage());
    return (first ? "1er" : day) + NBSP + period(month, locale);
  }

  /** A day with its name, such as {@code jeudi 10 juillet 2025}. */
  public static String longDate(LocalDate date, Locale locale) {
    return date == null ? NOTHING : weekday(date.getDayOfWeek(), locale) + ' ' + date(date, locale);
  }

  /** A moment at the fund's place, such as {@code 10 juillet 2025, 14:05}. */
  public static String moment(Instant instant, Locale locale) {
    if (instant == null) {
      return NOTHING;
    }
    LocalDateTime local = LocalDateTime.ofInstant(instant, ZONE);
    String comma = "ar".equals(locale.getLanguage()) ? "، " : ", ";
    return date(local.toLocalDate(), locale) + comma + HOUR.format(local);
  }

  /** Days from today to a date, negative when it has passed. */
  public static long daysUntil(LocalDate today, LocalDate date) {
    return ChronoUnit.DAYS.between(today, date);
  }

  /** The distance to a due date in words, such as {@code dans 6 jours}. */
  public static String dueIn(LocalDate today, LocalDate due, Locale locale) {
    long days = daysUntil(today, due);
    if (days == 0) {
      return DisplayTexts.text("due.today", locale);
    }
    if (days == 1) {
      return DisplayTexts.text("due.tomorrow", locale);
    }
    String pattern = DisplayTexts.text(days > 0 ? "due.in" : "due.late", locale);
    return DisplayTexts.fill(pattern, DisplayTexts.count("day", Math.abs(days), locale));
  }

  /** That something is overdue, and what follows from it: the same words on every page. */
  public static String lateBy(long days, Locale locale) {
    return DisplayTexts.fill(
        DisplayTexts.text("due.lateBy", locale), DisplayTexts.count("day", days, locale));
  }

  /**
   * A reference cut for reading aloud: groups of five when they come out even, of four otherwise.
   */
  public static List<String> referenceGroups(String reference) {
    if (reference == null) {
      return List.of();
    }
    int size = reference.length() % 5 == 0 ? 5 : 4;
    List<String> groups = new ArrayList<>();
    for (int at = 0; at < reference.length(); at += size) {
      groups.add(reference.substring(at, Math.min(reference.length(), at + size)));
    }
    return List.copyOf(groups);
  }

  /**
   * The tone a status is shown in, as an icon and a colour: {@code ok}, {@code wait}, {@code stop}
   * or {@code none}. Never the only sign: the word stands beside it.
   */
  public static String tone(Object status) {
    return switch (String.valueOf(status)) {
      case "PAID", "ACCEPTED", "SUBMITTED", "ACTIVE" -> "ok";
      case "REJECTED", "EXPIRED", "BLOCKING", "SUSPENDED" -> "stop";
      case "CANCELLED", "CLOSED", "NIL" -> "none";
      default -> "wait";
    };
  }

  private static Money moneyOf(Object value) {
    if (value instanceof Money money) {
      return money;
    }
    return value instanceof Number centimes
        ? Money.ofCentimes(centimes.longValue())
        : Money.parse(value.toString());
  }

  private static String monthName(YearMonth period, Locale locale) {
    return DisplayTexts.text("month." + period.getMonthValue(), locale);
  }

  private static String weekday(DayOfWeek day, Locale locale) {
    return DisplayTexts.text("weekday." + day.getValue(), locale);
  }

  private static boolean isEnglish(Locale locale) {
    return "en".equals(locale.getLanguage());
  }

  private static String figures(String written, Locale locale) {
    BigDecimal value = new BigDecimal(written);
    String plain = value.abs().toPlainString();
    int dot = plain.indexOf('.');
    StringBuilder whole = new StringBuilder(dot < 0 ? plain : plain.substring(0, dot));
    String apart = isEnglish(locale) ? "," : String.valueOf(NBSP);
    for (int at = whole.length() - THOUSAND_DIGITS; at > 0; at -= THOUSAND_DIGITS) {
      whole.insert(at, apart);
    }
    if (dot >= 0) {
      whole.append(isEnglish(locale) ? '.' : ',').append(plain, dot + 1, plain.length());
    }
    return value.signum() < 0 ? leftToRight(MINUS + whole, locale) : whole.toString();
  }

  /** Keeps a sign on its side of the figures within Arabic text. */
  private static String leftToRight(String figures, Locale locale) {
    return "ar".equals(locale.getLanguage()) ? "\u2066" + figures + "\u2069" : figures;
  }
}
