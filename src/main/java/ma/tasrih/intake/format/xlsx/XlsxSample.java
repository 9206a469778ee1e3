package ma.tasrih.intake.format.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.intake.domain.mapping.TableSample;
import ma.tasrih.intake.format.table.HeadingSearch;
import ma.tasrih.intake.format.table.TableLimits;
import ma.tasrih.intake.format.zip.ArchiveFault;
import org.jspecify.annotations.Nullable;

/** The first rows of the visible sheets of a workbook. */
public final class XlsxSample {

  private static final String BELOW = " › ";

  private XlsxSample() {}

  /**
   * Reads so many rows of each sheet and no more; none of a workbook that cannot be read, which its
   * check says.
   *
   * @param file the workbook's name in its archive; null where there is but one
   */
  public static List<TableSample> read(Path path, @Nullable String file, boolean mayLackHeadings)
      throws IOException {
    List<TableSample> samples = new ArrayList<>();
    try (Workbook workbook = Workbook.open(path, TableLimits.DEFAULT)) {
      for (Workbook.Sheet sheet : workbook.sheets()) {
        if (!sheet.hidden()) {
          String name = file == null ? sheet.name() : file + BELOW + sheet.name();
          List<TableSample.Row> rows = rows(workbook, sheet);
          int width =
              rows.stream()
                  .limit(HeadingSearch.SEARCHED_ROWS)
                  .mapToInt(row -> row.cells().size())
                  .max()
                  .orElse(0);
          samples.add(new TableSample(name, width, mayLackHeadings, rows));
        }
      }
    } catch (WorkbookFault | ArchiveFault fault) {
      return List.copyOf(samples);
    }
    return samples;
  }

  private static List<TableSample.Row> rows(Workbook workbook, Workbook.Sheet sheet)
      throws IOException {
    List<TableSample.Row> read = new ArrayList<>();
    try (SheetRows rows = workbook.rows(sheet)) {
      while (read.size() < TableSample.ROWS + HeadingSearch.SEARCHED_ROWS && rows.advance()) {
        if (rows.cells().stream().anyMatch(cell -> !cell.isBlank())) {
          read.add(new TableSample.Row(rows.line(), rows.cells()));
        }
      }
    }
    return read;
  }
}
