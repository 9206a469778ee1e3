package ma.tasrih.employers.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import ma.tasrih.employers.domain.Employer.GroupCover;
import ma.tasrih.employers.domain.EmployerRefusal;
import ma.tasrih.kernel.Refusal;

/** The spans of an affiliate's group cover: one after the other, none inside out. */
final class CoverSpans {

  private CoverSpans() {}

  /**
   * @throws Refusal when two overlap, or one ends before it begins
   */
  static void check(List<GroupCover> spans) {
    LocalDate end = LocalDate.MIN;
    for (GroupCover span : sorted(spans)) {
      if (span.until().isBefore(span.from()) || !span.from().isAfter(end)) {
        throw new Refusal(EmployerRefusal.GROUP_COVER_INVALID);
      }
      end = span.until();
    }
  }

  static List<GroupCover> sorted(List<GroupCover> spans) {
    return spans.stream().sorted(Comparator.comparing(GroupCover::from)).toList();
  }

  /** Such as {@code 2005-01-01/2010-12-31 2015-01-01/}. */
  static String written(List<GroupCover> spans) {
    return spans.stream()
        .map(s -> s.from() + "/" + (s.until().equals(LocalDate.MAX) ? "" : s.until()))
        .collect(Collectors.joining(" "));
  }
}
