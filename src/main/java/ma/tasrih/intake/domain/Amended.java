package ma.tasrih.intake.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.intake.domain.mapping.DecidedColumns;

/**
 * The amendments of the part of a file that is being read.
 *
 * @param all of the whole file
 * @param part as its findings have it, 0 where there is but one
 */
public record Amended(Amendments all, int part) {

  /** A file as it was sent. */
  public static final Amended NOTHING = new Amended(Amendments.NONE, 0);

  /** See {@link Amendments#cells}. */
  public Map<String, String> cells(int line) {
    return all.cells(part, line);
  }

  /** See {@link Amendments#isLeftOut}. */
  public boolean isLeftOut(int line) {
    return all.isLeftOut(part, line);
  }

  /** See {@link Amendments#columns}. */
  public Optional<DecidedColumns> columns(List<String> headings) {
    return all.columns(headings);
  }

  /** See {@link Amendments#columnsWithoutHeadings}. */
  public Optional<DecidedColumns> columnsWithoutHeadings(int width) {
    return all.columnsWithoutHeadings(width);
  }
}
