package ma.tasrih.declarations.domain.rule.past;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** From where on a declaration is asked about; {@code plausibility.csv} says how much, and why. */
public enum Threshold {
  /** How much a day's pay may change, in percent. */
  WAGE_CHANGE_PERCENT,
  /** What a wage is multiplied with when its decimal separator is lost. */
  DECIMALS_LOST_FACTOR,
  /** The fewest days whose pay is compared. */
  COMPARABLE_DAYS,
  /** Up to so many people all may have worked every day. */
  FULL_DAYS_MORE_THAN,
  /** Up to so many people all may earn the ceiling. */
  ALL_AT_CEILING_MORE_THAN,
  /** Months in a row, the one at hand included. */
  CEILING_MONTHS,
  /** How much the number of people may change, in percent. */
  HEADCOUNT_CHANGE_PERCENT,
  /** The least change of the number of people. */
  HEADCOUNT_CHANGE_LEAST,
  /** Up to so many people together may earn the same as before. */
  SAME_WAGES_MORE_THAN,
  /** How many months back one looks for the last declared one. */
  PAST_MONTHS,
  /** How many people one check compares one by one. */
  MOST_PEOPLE;

  private static final String FILE = "plausibility.csv";
  private static final Map<String, Integer> VALUES = read();

  /** Above zero. */
  public int value() {
    return Objects.requireNonNull(VALUES.get(name()), name());
  }

  private static Map<String, Integer> read() {
    try (InputStream in = Threshold.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(";"))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Integer.valueOf(row[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
