package ma.tasrih.intake.domain.mapping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table of one shape are which of the portal's; those that are not named are not
 * used. Each of the portal's columns is there once at most. Holds no text of the file.
 *
 * @param signature of the shape
 * @param headings whether the table has a row of headings
 * @param ranks where each column stands in the shape's order, from 0
 * @param daysForAll the days of everybody, 1 to 31, for a table that says none; null where it does
 */
public record ColumnMapping(
    String signature,
    boolean headings,
    Map<PortalColumn, Integer> ranks,
    @Nullable Integer daysForAll) {

  public ColumnMapping {
    Map<PortalColumn, Integer> copy = new EnumMap<>(PortalColumn.class);
    copy.putAll(ranks);
    ranks = Collections.unmodifiableMap(copy);
  }

  /** A mapping of the columns at these places of a table. */
  public static ColumnMapping at(
      HeadingShape shape,
      boolean headings,
      Map<PortalColumn, Integer> places,
      @Nullable Integer daysForAll) {
    Map<PortalColumn, Integer> ranks = new EnumMap<>(PortalColumn.class);
    places.forEach((column, place) -> ranks.put(column, shape.order().indexOf(place)));
    return new ColumnMapping(shape.signature(), headings, ranks, daysForAll);
  }

  /** Where each column stands in a table of this shape, from 0. */
  public Map<PortalColumn, Integer> places(HeadingShape shape) {
    Map<PortalColumn, Integer> places = new EnumMap<>(PortalColumn.class);
    ranks.forEach((column, rank) -> places.put(column, shape.order().get(rank)));
    return places;
  }

  /** What each place of a row of headings is; places that are not there are not used. */
  public Map<Integer, PortalColumn> byPlace(List<String> row) {
    Map<Integer, PortalColumn> byPlace = new HashMap<>();
    places(headings ? HeadingShape.of(row) : HeadingShape.withoutHeadings(row.size()))
        .forEach((column, place) -> byPlace.put(place, column));
    return byPlace;
  }
}
