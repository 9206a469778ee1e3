package ma.tasrih.rates.domain;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ma.tasrih.kernel.Timeline;
import ma.tasrih.kernel.Timeline.Entry;

/** The rows in force of one law file, as one timeline per key. */
final class DatedRows<R extends LawRow> {

  private final Map<String, Timeline<R>> byKey;

  DatedRows(List<R> rows) {
    byKey =
        rows.stream()
            .filter(LawRow::inForce)
            .collect(
                groupingBy(
                    LawRow::key, collectingAndThen(toUnmodifiableList(), DatedRows::timeline)));
  }

  private static <R extends LawRow> Timeline<R> timeline(List<R> rows) {
    return Timeline.of(
        rows.get(0).key(),
        rows.stream().map(row -> new Entry<>(row.from(), row.mark().until(), row)).toList());
  }

  /**
   * The row in force on a day.
   *
   * @throws Timeline.NoValueInForce when there is none, or no row with this key at all
   */
  R at(String key, LocalDate day) {
    Timeline<R> timeline = byKey.get(key);
    if (timeline == null) {
      throw new Timeline.NoValueInForce("no row is known for " + key);
    }
    return timeline.at(day);
  }
}
