package ma.tasrih.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.FindingWeight;
import ma.tasrih.kernel.Money;

/**
 * The findings of one cause, as the review shows them.
 *
 * @param count how many there are in all
 * @param stake contributions at stake in all of them; null where none can be told
 * @param places the ones shown, at most {@code count}
 */
public record FindingGroup(FindingCode code, long count, Money stake, List<Place> places) {

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

  /** Groups places by cause, in the order of a review. */
  public static List<FindingGroup> of(List<Place> places) {
    Map<FindingCode, List<Place>> byCode = new LinkedHashMap<>();
    for (Place place : places) {
      byCode.computeIfAbsent(place.finding().code(), code -> new ArrayList<>()).add(place);
    }
    return sorted(
        byCode.entrySet().stream()
            .map(
                e ->
                    new FindingGroup(
                        e.getKey(), e.getValue().size(), sum(e.getValue()), e.getValue()))
            .toList());
  }

  private static Money sum(List<Place> places) {
    return places.stream()
        .map(place -> place.finding().stake())
        .filter(Objects::nonNull)
        .reduce(Money::plus)
        .orElse(null);
  }

  /**
   * The order a review lists causes in: what blocks, what must be looked at, what is good to know;
   * then by what is at stake, then the most frequent first.
   */
  public static List<FindingGroup> sorted(List<FindingGroup> groups) {
    return groups.stream()
        .sorted(
            Comparator.comparing(FindingGroup::weight)
                .thenComparing(Comparator.comparing(FindingGroup::stakeOrNone).reversed())
                .thenComparing(Comparator.comparingLong(FindingGroup::count).reversed()))
        .toList();
  }

  public boolean blocking() {
    return weight() == FindingWeight.BLOCKING;
  }

  public FindingWeight weight() {
    return FindingWeight.of(code);
  }

  public FindingLook look() {
    return FindingLook.of(code);
  }

  private Money stakeOrNone() {
    return stake == null ? Money.ZERO : stake;
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
