package ma.tasrih.intake.usecase.fix;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.intake.domain.fix.Hints;
import ma.tasrih.intake.domain.fix.LineCell;
import ma.tasrih.intake.domain.fix.LinePlace;
import org.jspecify.annotations.Nullable;

/**
 * Hints from the line itself.
 *
 * @param rosters of whose line it is
 * @param others lines of the file by their place; null for one not at hand
 */
record RowHints(
    FileRow row,
    Function<DraftKey, Optional<PrefilledRoster>> rosters,
    Function<LinePlace, @Nullable FileRow> others)
    implements Hints {

  @Override
  public @Nullable Field meaning(String column) {
    return row.cell(column).map(LineCell::field).orElse(null);
  }

  @Override
  public String value(Field field) {
    return row.cells().stream()
        .filter(cell -> cell.field() == field)
        .map(LineCell::value)
        .collect(Collectors.joining(" "))
        .strip();
  }

  @Override
  public Optional<PrefilledRoster> roster() {
    return row.key() == null ? Optional.empty() : rosters.apply(row.key());
  }

  @Override
  public boolean isSameAs(int line) {
    FileRow other = others.apply(new LinePlace(row.place().part(), line));
    return other != null && row.saysTheSameAs(other);
  }
}
