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
 * A value of the law through time: each entry holds from its first day until its last day, where
 * one is given, or the next entry's first day. A period (month) takes the value in force on its
 * first day.
 *
 * @param <T> the dated value
 */
public final class Timeline<T> {

  /**
   * One dated value.
   *
   * @param until its last day; empty when only a later entry ends it
   */
  public record Entry<T>(LocalDate from, Optional<LocalDate> until, T value) {

    public Entry(LocalDate from, T value) {
      this(from, Optional.empty(), value);
    }

    private boolean endedBefore(LocalDate day) {
      return until.isPresent() && until.get().isBefore(day);
    }
  }

  private final String name;
  private final NavigableMap<LocalDate, Entry<T>> entries;

  private Timeline(String name, NavigableMap<LocalDate, Entry<T>> entries) {
    this.name = name;
    this.entries = entries;
  }

  /**
   * Builds a timeline from entries in any order.
   *
   * @param name what the value is, for the message of a refusal
   * @throws IllegalArgumentException when two entries start on the same day or overlap
   */
  public static <T> Timeline<T> of(String name, List<Entry<T>> entries) {
    NavigableMap<LocalDate, Entry<T>> sorted = new TreeMap<>();
    for (Entry<T> entry : entries) {
      if (sorted.put(entry.from(), entry) != null) {
        throw new IllegalArgumentException(name + " has two values from " + entry.from());
      }
    }
    for (Entry<T> entry : sorted.values()) {
      LocalDate until = entry.until().orElse(entry.from());
      Map.Entry<LocalDate, Entry<T>> next = sorted.higherEntry(entry.from());
      if (until.isBefore(entry.from()) || (next != null && !until.isBefore(next.getKey()))) {
        throw new IllegalArgumentException(name + " has a value that cannot end on " + until);
      }
    }
    return new Timeline<>(name, sorted);
  }

  /**
   * The value in force in a month.
   *
   * @throws NoValueInForce before the first entry, in a gap and after the last day of the last one
   */
  public T at(YearMonth period) {
    return at(period.atDay(1));
  }

  /**
   * The value in force on a day.
   *
   * @throws NoValueInForce before the first entry, in a gap and after the last day of the last one
   */
  public T at(LocalDate day) {
    return find(day)
        .orElseThrow(() -> new NoValueInForce(name + " has no value in force on " + day));
  }

  /** The value in force on a day, empty where {@link #at(LocalDate)} refuses. */
  public Optional<T> find(LocalDate day) {
    Map.Entry<LocalDate, Entry<T>> entry = entries.floorEntry(day);
    return entry == null || entry.getValue().endedBefore(day)
        ? Optional.empty()
        : Optional.of(entry.getValue().value());
  }

  /** Whether a day lies between the first day and the last one known; gaps lie between too. */
  public boolean spans(LocalDate day) {
    return entries.floorEntry(day) != null && !entries.lastEntry().getValue().endedBefore(day);
  }

  /** Every value by its first day, oldest first. */
  public NavigableMap<LocalDate, T> entries() {
    NavigableMap<LocalDate, T> values = new TreeMap<>();
    entries.forEach((from, entry) -> values.put(from, entry.value()));
    return Collections.unmodifiableNavigableMap(values);
  }

  /** Thrown when the law held here says nothing about a date. */
  public static final class NoValueInForce extends RuntimeException {
    public NoValueInForce(String message) {
      super(message);
    }
  }
}
