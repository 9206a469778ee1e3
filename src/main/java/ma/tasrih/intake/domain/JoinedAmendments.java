package ma.tasrih.intake.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.intake.domain.mapping.DecidedColumns;

/**
 * What was put in the place of cells together with what was decided about columns.
 *
 * @param fixes of cells and lines
 * @param mappings of columns
 */
public record JoinedAmendments(Amendments fixes, Amendments mappings) implements Amendments {

  @Override
  public Map<String, String> cells(int part, int line) {
    return fixes.cells(part, line);
  }

  @Override
  public boolean isLeftOut(int part, int line) {
    return fixes.isLeftOut(part, line);
  }

  @Override
  public Set<String> amendedColumns(int part) {
    return fixes.amendedColumns(part);
  }

  @Override
  public Optional<DecidedColumns> columns(List<String> headings) {
    return mappings.columns(headings);
  }

  @Override
  public Optional<DecidedColumns> columnsWithoutHeadings(int width) {
    return mappings.columnsWithoutHeadings(width);
  }
}
