package ma.tasrih.employers.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import ma.tasrih.employers.domain.Employer.GroupCover;
import ma.tasrih.employers.domain.EmployerRefusal;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.Sha256;

/** The spans of an affiliate's group cover: one after the other, none inside out. */
final class CoverSpans {

  /** Of a detail in the journal. */
  private static final int LONGEST = 500;

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

  /**
   * What changed, for the journal; lists too long for an entry are told by their number and hash.
   */
  static String change(List<GroupCover> before, List<GroupCover> after) {
    String whole = "from " + written(before) + " to " + written(after);
    return whole.length() <= LONGEST ? whole : "from " + counted(before) + " to " + counted(after);
  }

  private static String counted(List<GroupCover> spans) {
    String hash = Sha256.hex(written(spans).getBytes(StandardCharsets.UTF_8));
    return spans.size() + " spans sha256 " + hash;
  }

  /** Such as {@code 2005-01-01/2010-12-31 2015-01-01/}. */
  static String written(List<GroupCover> spans) {
    return spans.stream()
        .map(s -> s.from() + "/" + (s.until().equals(LocalDate.MAX) ? "" : s.until()))
        .collect(Collectors.joining(" "));
  }
}
