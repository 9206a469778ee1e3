package ma.tasrih.intake.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.intake.domain.mapping.DecidedColumns;

/**
 * What people decided about a file after it was sent, beside its bytes, which never change: what
 * stands in some of its cells and which column means what. Read together with the file, always.
 */
public interface Amendments {

  /** Nobody decided anything. */
  Amendments NONE = new Amendments() {};

  /**
   * What was put in the place of cells of a line, by the column as findings name it.
   *
   * @param part number of the part as its findings have it, 0 where there is but one
   * @param line from 1
   */
  default Map<String, String> cells(int part, int line) {
    return Map.of();
  }

  /** Whether somebody took the line out of what is declared. */
  default boolean isLeftOut(int part, int line) {
    return false;
  }

  /**
   * What the columns below a row of headings were decided to be; empty where nobody was asked yet,
   * or the row is none of headings.
   *
   * @param headings as written
   */
  default Optional<DecidedColumns> columns(List<String> headings) {
    return Optional.empty();
  }

  /**
   * The same for a table that has no row of headings.
   *
   * @param width how many columns it has
   */
  default Optional<DecidedColumns> columnsWithoutHeadings(int width) {
    return Optional.empty();
  }

  /** The columns some of whose cells were amended, as findings name them. */
  default Set<String> amendedColumns(int part) {
    return Set.of();
  }
}
