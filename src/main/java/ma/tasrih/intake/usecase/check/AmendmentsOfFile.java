package ma.tasrih.intake.usecase.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.intake.domain.Amendments;
import ma.tasrih.intake.domain.mapping.DecidedColumns;
import ma.tasrih.kernel.Finding;

/**
 * The amendments of one file of an archive, read by itself: its sheets count from 1, and 0 is the
 * whole of it.
 *
 * @param file from 1
 */
record AmendmentsOfFile(Amendments all, int file) implements Amendments {

  @Override
  public Map<String, String> cells(int part, int line) {
    return all.cells(inArchive(part), line);
  }

  @Override
  public boolean isLeftOut(int part, int line) {
    return all.isLeftOut(inArchive(part), line);
  }

  @Override
  public Set<String> amendedColumns(int part) {
    return all.amendedColumns(inArchive(part));
  }

  @Override
  public Optional<DecidedColumns> columns(List<String> headings) {
    return all.columns(headings);
  }

  @Override
  public Optional<DecidedColumns> columnsWithoutHeadings(int width) {
    return all.columnsWithoutHeadings(width);
  }

  private int inArchive(int part) {
    return Finding.Part.ofArchive(file, part, "").number();
  }
}
