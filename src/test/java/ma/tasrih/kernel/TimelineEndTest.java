package ma.tasrih.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.tasrih.kernel.Timeline.Entry;
import ma.tasrih.kernel.Timeline.NoValueInForce;
import org.junit.jupiter.api.Test;

/** Entries that end before the next one starts. */
class TimelineEndTest {

  private static final Timeline<String> TIMELINE =
      Timeline.of(
          "demo",
          List.of(entry("2016-01-01", "2017-12-31", "b"), entry("2014-01-01", "2014-06-30", "a")));

  @Test
  void a_value_holds_until_its_last_day() {
    assertEquals("a", TIMELINE.at(day("2014-06-30")));
    assertThrows(NoValueInForce.class, () -> TIMELINE.at(day("2014-07-01")));
    assertEquals(Optional.empty(), TIMELINE.find(day("2015-12-31")));
    assertEquals("b", TIMELINE.at(day("2016-01-01")));
  }

  @Test
  void a_timeline_spans_its_gaps_but_neither_what_precedes_nor_what_follows_it() {
    assertFalse(TIMELINE.spans(day("2013-12-31")));
    assertTrue(TIMELINE.spans(day("2014-01-01")));
    assertTrue(TIMELINE.spans(day("2015-01-01")));
    assertTrue(TIMELINE.spans(day("2017-12-31")));
    assertFalse(TIMELINE.spans(day("2018-01-01")));
  }

  @Test
  void an_entry_that_ends_before_it_starts_or_on_the_next_one_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Timeline.of("demo", List.of(entry("2014-01-01", "2013-12-31", "a"))));
    List<Entry<String>> touching =
        List.of(entry("2014-01-01", "2014-06-30", "a"), new Entry<>(day("2014-06-30"), "b"));
    assertThrows(IllegalArgumentException.class, () -> Timeline.of("demo", touching));
  }

  private static Entry<String> entry(String from, String until, String value) {
    return new Entry<>(day(from), Optional.of(day(until)), value);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
