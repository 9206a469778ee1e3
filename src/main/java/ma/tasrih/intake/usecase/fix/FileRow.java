package ma.tasrih.intake.usecase.fix;

import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.intake.domain.fix.LineCell;
import ma.tasrih.intake.domain.fix.LinePlace;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file as it stands.
 *
 * @param partName the file of an archive, or the sheet; null where there is but one
 * @param key whose line it is; null when that cannot be told
 */
record FileRow(
    LinePlace place, @Nullable String partName, @Nullable DraftKey key, List<LineCell> cells) {

  FileRow {
    cells = List.copyOf(cells);
  }

  Optional<LineCell> cell(String column) {
    return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
  }

  /** Whether the other line says the same in every cell. */
  boolean saysTheSameAs(FileRow other) {
    return values().equals(other.values());
  }

  private List<String> values() {
    return cells.stream().filter(cell -> cell.field() != null).map(LineCell::value).toList();
  }
}
