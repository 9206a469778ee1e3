package ma.tasrih.employers.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import ma.tasrih.employers.domain.Employer.GroupCover;
import org.junit.jupiter.api.Test;

class CoverSpansTest {

  @Test
  void a_change_is_told_in_full_as_long_as_a_journal_entry_holds_it() {
    assertEquals(
        "from 2005-01-01/2005-06-30 to 2005-01-01/2005-06-30 2006-01-01/2006-06-30",
        CoverSpans.change(spans(1), spans(2)));
  }

  @Test
  void twenty_spans_before_and_after_still_fit_and_are_told_apart() {
    String change = CoverSpans.change(spans(20), spans(19));
    assertTrue(change.length() <= 500, change);
    assertTrue(change.startsWith("from 20 spans sha256 "), change);
    assertNotEquals(change, CoverSpans.change(spans(20), spans(18)));
  }

  private static List<GroupCover> spans(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> LocalDate.of(2005 + i, 1, 1))
        .map(from -> new GroupCover(from, from.plusMonths(6).minusDays(1)))
        .toList();
  }
}
