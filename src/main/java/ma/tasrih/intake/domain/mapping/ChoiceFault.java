package ma.tasrih.intake.domain.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a choice of columns cannot be read by.
 *
 * @param column the portal's column it is about; null for none
 * @param places the columns of the table it is about, from 0
 */
public record ChoiceFault(Kind kind, @Nullable PortalColumn column, List<Integer> places) {

  /** What is wrong. */
  public enum Kind {
    /** The table has no such column. */
    PLACE_UNKNOWN,
    /** Two columns are said to be the same. */
    TWICE,
    /** Nothing says it, and nobody can be declared without. */
    LACKING,
    /** Surname and first name apart, and together too. */
    NAMES_TWICE,
    /** A first name without a surname. */
    SURNAME_LACKING,
    /** Days for everybody that no month has. */
    DAYS_OUT_OF_RANGE,
    /** A column of days, and days for everybody too. */
    DAYS_TWICE
  }

  /** No month has more. */
  private static final int MOST_DAYS = 31;

  /**
   * Everything wrong with a choice; empty when it can be read by.
   *
   * @param width how many columns the table has
   * @param required what must be among them, beside days and names
   */
  public static List<ChoiceFault> of(ColumnChoice choice, int width, Set<PortalColumn> required) {
    List<ChoiceFault> faults = new ArrayList<>();
    Map<PortalColumn, List<Integer>> places = new EnumMap<>(PortalColumn.class);
    choice
        .columns()
        .forEach(
            (place, column) -> {
              places.computeIfAbsent(column, c -> new ArrayList<>()).add(place);
              if (place < 0 || place >= width) {
                faults.add(new ChoiceFault(Kind.PLACE_UNKNOWN, null, List.of(place)));
              }
            });
    places.forEach(
        (column, at) -> {
          if (at.size() > 1) {
            faults.add(new ChoiceFault(Kind.TWICE, column, at));
          }
        });
    for (PortalColumn column : PortalColumn.values()) {
      if (required.contains(column) && !places.containsKey(column)) {
        faults.add(new ChoiceFault(Kind.LACKING, column, List.of()));
      }
    }
    names(places, faults);
    days(choice.daysForAll(), places, faults);
    return faults;
  }

  private static void names(Map<PortalColumn, List<Integer>> places, List<ChoiceFault> faults) {
    List<Integer> apart = new ArrayList<>(places.getOrDefault(PortalColumn.SURNAME, List.of()));
    apart.addAll(places.getOrDefault(PortalColumn.FIRST_NAME, List.of()));
    if (places.containsKey(PortalColumn.FULL_NAME) && !apart.isEmpty()) {
      apart.addAll(places.get(PortalColumn.FULL_NAME));
      faults.add(new ChoiceFault(Kind.NAMES_TWICE, PortalColumn.FULL_NAME, apart));
    } else if (!apart.isEmpty() && !places.containsKey(PortalColumn.SURNAME)) {
      faults.add(new ChoiceFault(Kind.SURNAME_LACKING, PortalColumn.SURNAME, apart));
    }
  }

  private static void days(
      @Nullable Integer forAll, Map<PortalColumn, List<Integer>> places, List<ChoiceFault> faults) {
    List<Integer> column = places.getOrDefault(PortalColumn.DAYS, List.of());
    if (forAll == null) {
      if (column.isEmpty()) {
        faults.add(new ChoiceFault(Kind.LACKING, PortalColumn.DAYS, List.of()));
      }
      return;
    }
    if (!column.isEmpty()) {
      faults.add(new ChoiceFault(Kind.DAYS_TWICE, PortalColumn.DAYS, column));
    }
    if (forAll < 1 || forAll > MOST_DAYS) {
      faults.add(new ChoiceFault(Kind.DAYS_OUT_OF_RANGE, PortalColumn.DAYS, List.of()));
    }
  }
}
