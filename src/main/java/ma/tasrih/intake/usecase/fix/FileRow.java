package ma.tasrih.intake.usecase.fix;

import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.intake.domain.fix.LineCell;
import ma.tasrih.intake.domain.fix.LinePlace;
import ma.tasrih.intake.format.table.AffiliateText;
import ma.tasrih.kernel.AffiliateNumber;
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

  /**
   * Whose line it is, told as the check tells it, even where its month cannot be told yet.
   *
   * @param asked for whom the file was sent; null when that was not said
   */
  Optional<AffiliateNumber> affiliate(@Nullable AffiliateNumber asked) {
    if (key != null) {
      return Optional.of(key.affiliate());
    }
    return cells.stream()
        .filter(cell -> cell.field() == Field.AFFILIATE && !cell.value().isBlank())
        .findFirst()
        .map(cell -> AffiliateText.read(cell.value()))
        .orElse(Optional.ofNullable(asked));
  }

  /** Whether the other line says the same in every cell. */
  boolean saysTheSameAs(FileRow other) {
    return values().equals(other.values());
  }

  private List<String> values() {
    return cells.stream().filter(cell -> cell.field() != null).map(LineCell::value).toList();
  }
}
