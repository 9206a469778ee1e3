package ma.tasrih.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A value of the law through time: each entry holds from its first day until the next entry's. A
 * period (month) takes the value in force on its first day.
 *
 * @param <T> the dated value
 */
public final class Timeline<T> {

  /** One dated value. */
  public record Entry<T>(LocalDate from, T value) {}

  private final String name;
  private final NavigableMap<LocalDate, T> values;

  private Timeline(String name, NavigableMap<LocalDate, T> values) {
    this.name = name;
    this.values = values;
  }

  /**
   * Builds a timeline from entries in any order.
   *
   * @param name what the value is, for the message of a refusal
   * @throws IllegalArgumentException when two entries start on the same day
   */
  public static <T> Timeline<T> of(String name, List<Entry<T>> entries) {
    NavigableMap<LocalDate, T> values = new TreeMap<>();
    for (Entry<T> entry : entries) {
      if (values.put(entry.from(), entry.value()) != null) {
        throw new IllegalArgumentException(name + " has two values from " + entry.from());
      }
    }
    return new Timeline<>(name, values);
  }

  /**
   * The value in force in a month.
   *
   * @throws NoValueInForce before the first entry
   */
  public T at(YearMonth period) {
    return at(period.atDay(1));
  }

  /**
   * The value in force on a day.
   *
   * @throws NoValueInForce before the first entry
   */
  public T at(LocalDate day) {
    return find(day)
        .orElseThrow(() -> new NoValueInForce(name + " has no value in force on " + day));
  }

  /** The value in force on a day, empty before the first entry. */
  public Optional<T> find(LocalDate day) {
    Map.Entry<LocalDate, T> entry = values.floorEntry(day);
    return entry == null ? Optional.empty() : Optional.of(entry.getValue());
  }

  /** Every entry, oldest first. */
  public NavigableMap<LocalDate, T> entries() {
    return Collections.unmodifiableNavigableMap(values);
  }

  /** Thrown when the law held here says nothing about a date. */
  public static final class NoValueInForce extends RuntimeException {
    public NoValueInForce(String message) {
      super(message);
    }
  }
}
