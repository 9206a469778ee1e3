package ma.tasrih.rates.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ma.tasrih.rates.domain.LegalSource;
import ma.tasrih.rates.domain.RowMark;

/** The cells of one row; whatever cannot be read is an {@link IllegalArgumentException}. */
record LawCells(Map<String, String> byColumn) {

  String text(String column) {
    return optional(column, value -> value)
        .orElseThrow(() -> new IllegalArgumentException(column + " is empty"));
  }

  <T> Optional<T> optional(String column, Function<String, T> parser) {
    String value = byColumn.getOrDefault(column, "");
    return value.isEmpty() ? Optional.empty() : Optional.of(parser.apply(value));
  }

  <E extends Enum<E>> E oneOf(Class<E> type, String column) {
    String value = text(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(column + " does not know " + value);
  }

  LocalDate date(String column) {
    return parseDate(text(column));
  }

  YearMonth month(String column) {
    try {
      return YearMonth.parse(text(column));
    } catch (DateTimeException notAMonth) {
      throw new IllegalArgumentException(column + " is no month: " + text(column), notAMonth);
    }
  }

  /** The columns every file has, with the first day the row holds. */
  RowMark mark(LocalDate validFrom) {
    return new RowMark(
        oneOf(RowMark.Status.class, "status"),
        new LegalSource(
            text("reference"),
            optional("source_url", url -> url).orElse(""),
            yesOrNo("verified"),
            validFrom),
        optional("until", LawCells::parseDate),
        date("checked_on"));
  }

  private boolean yesOrNo(String column) {
    String value = text(column);
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s must be true or false, not %s", column, value));
    }
    return value.equals("true");
  }

  private static LocalDate parseDate(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException notADate) {
      throw new IllegalArgumentException("not a date: " + value, notADate);
    }
  }
}
