package ma.tasrih.intake.format.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.declarations.domain.draft.ColumnNames;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.draft.Field;

/** A row of headings, each with the column we take it for. */
public final class Headings implements ColumnNames {

  /** Fewer than this, and a row of titles could pass for headings. */
  public static final int ENOUGH = 2;

  private final List<String> written;
  private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);

  private Headings(List<String> written) {
    this.written = written;
  }

  /** Reads a row that may be one of headings. */
  public static Headings of(List<String> cells) {
    Headings headings = new Headings(List.copyOf(cells));
    for (int i = 0; i < cells.size(); i++) {
      int place = i;
      Column.of(cells.get(i))
          .ifPresent(c -> headings.places.computeIfAbsent(c, x -> new ArrayList<>()).add(place));
    }
    return headings;
  }

  /** How many different columns the row names; the row with the most is the one of headings. */
  public int known() {
    return places.size();
  }

  int size() {
    return written.size();
  }

  /** The heading at a place from 0, as written. */
  String at(int place) {
    return written.get(place);
  }

  boolean has(Column column) {
    return places.containsKey(column);
  }

  /** The headings taken for a column, as written. */
  List<String> written(Column column) {
    return places.getOrDefault(column, List.of()).stream().map(written::get).toList();
  }

  /** The place of a column from 0, −1 when it is not there. */
  int place(Column column) {
    return has(column) ? places.get(column).get(0) : -1;
  }

  /** Headings we do not use, as written. */
  List<String> ignored() {
    return written.stream()
        .filter(
            heading ->
                !heading.isBlank() && !Annotator.isOurs(heading) && Column.of(heading).isEmpty())
        .toList();
  }

  Optional<KnownLayout> layout() {
    return KnownLayout.of(written);
  }

  /** The heading as written, else as the portal's own table has it. */
  String nameOf(Column column) {
    return has(column) ? written(column).get(0) : column.portalHeading();
  }

  @Override
  public String of(DraftLine.Section section, Field field) {
    Column first = null;
    for (Column column : Column.values()) {
      if (column.field() == field) {
        if (has(column)) {
          return nameOf(column);
        }
        first = first == null ? column : first;
      }
    }
    return first == null ? field.name().toLowerCase(Locale.ROOT) : first.portalHeading();
  }
}
