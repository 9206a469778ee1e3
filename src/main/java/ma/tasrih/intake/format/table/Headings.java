package ma.tasrih.intake.format.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.tasrih.declarations.domain.draft.ColumnNames;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.mapping.DecidedColumns;
import org.jspecify.annotations.Nullable;

/** A row of headings, each with the column we take it for. */
public final class Headings implements ColumnNames {

  /** Fewer than this, and a row of titles could pass for headings. */
  public static final int ENOUGH = 2;

  private static final int LETTERS = 26;

  private final List<String> written;
  private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);

  /** What somebody decided the columns are; null where they speak for themselves. */
  private @Nullable DecidedColumns decided;

  private Headings(List<String> written) {
    this.written = written;
  }

  /** Reads a row of headings as somebody decided, else as it is written. */
  static Headings of(List<String> cells, Amended amended) {
    Optional<DecidedColumns> decided = amended.columns(cells);
    return decided.isPresent() ? decided(cells, decided.get()) : of(cells);
  }

  /** A row of which somebody decided what is what; what they did not name is not used. */
  static Headings decided(List<String> cells, DecidedColumns decided) {
    Headings headings = new Headings(List.copyOf(cells));
    headings.decided = decided;
    decided
        .mapping()
        .byPlace(cells)
        .forEach((place, c) -> headings.places.put(Column.of(c), List.of(place)));
    return headings;
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

  /** The letters a spreadsheet shows above so many columns: what stands for headings. */
  public static List<String> letters(int count) {
    return IntStream.range(0, count).mapToObj(Headings::letter).toList();
  }

  private static String letter(int place) {
    String last = String.valueOf((char) ('A' + place % LETTERS));
    return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
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

  /** What somebody decided the columns are; empty where they speak for themselves. */
  Optional<DecidedColumns> decided() {
    return Optional.ofNullable(decided);
  }

  /** The days of everybody where somebody said so instead of a column; null where nobody did. */
  @Nullable Integer daysForAll() {
    return decided == null ? null : decided.mapping().daysForAll();
  }

  /** Headings we do not use, as written; whoever decided what is what knows them. */
  List<String> ignored() {
    return decided != null
        ? List.of()
        : written.stream()
            .filter(
                heading ->
                    !heading.isBlank()
                        && !Annotator.isOurs(heading)
                        && Column.of(heading).isEmpty())
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
