package ma.tasrih.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.Severity;

/**
 * The findings of one cause, as the review shows them.
 *
 * @param count how many there are in all
 * @param places the ones shown, at most {@code count}
 */
public record FindingGroup(FindingCode code, long count, List<Place> places) {

  /**
   * One finding and where a person finds it.
   *
   * @param who name of the person of that line; empty when not known
   * @param file the file inside an archive, or the sheet; empty when there is only one
   */
  public record Place(Finding finding, String who, String file) {

    public static Place of(Finding finding) {
      return new Place(finding, "", finding.part() == null ? "" : finding.part().name());
    }
  }

  public FindingGroup {
    places = List.copyOf(places);
  }

  /** Groups places by cause: blocking causes first, then the most frequent. */
  public static List<FindingGroup> of(List<Place> places) {
    Map<FindingCode, List<Place>> byCode = new LinkedHashMap<>();
    for (Place place : places) {
      byCode.computeIfAbsent(place.finding().code(), code -> new ArrayList<>()).add(place);
    }
    return sorted(
        byCode.entrySet().stream()
            .map(e -> new FindingGroup(e.getKey(), e.getValue().size(), e.getValue()))
            .toList());
  }

  /** The order a review lists causes in. */
  public static List<FindingGroup> sorted(List<FindingGroup> groups) {
    return groups.stream()
        .sorted(
            Comparator.comparing((FindingGroup group) -> !group.blocking())
                .thenComparing(Comparator.comparingLong(FindingGroup::count).reversed()))
        .toList();
  }

  public boolean blocking() {
    return code.severity() == Severity.BLOCKING;
  }

  /** What {@link #count} counts: lines, or people the file does not name. */
  public String counted() {
    return code.isPerPerson() ? "person" : "line";
  }

  /** True when the cause lies in the whole file and not in its lines. */
  public boolean wholeFile() {
    return !code.isPerPerson()
        && places.stream().allMatch(place -> place.finding().line() == Finding.WHOLE_FILE);
  }
}
