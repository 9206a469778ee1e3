package ma.tasrih.intake.usecase.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.mapping.ColumnMapping;
import ma.tasrih.intake.domain.mapping.ColumnSuggestion;
import ma.tasrih.intake.domain.mapping.DecidedColumns;
import ma.tasrih.intake.domain.mapping.HeadingShape;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.domain.mapping.TableSample;
import ma.tasrih.intake.format.look.TableLook;

/**
 * One table of a deposit, for whoever decides what its columns are.
 *
 * @param table its number in the file, from 0
 * @param tables the names of all; null for the only one
 * @param headingRow place of the row of headings among the rows of the sample; {@link
 *     TableLook#NO_HEADINGS} for none
 * @param suggestions one per column
 * @param product the payroll software it is of, where its headings tell
 * @param required what must be among the columns
 * @param decided what is decided of it already
 * @param mayDecide whether whoever looks may decide, and nothing was filed
 * @param rememberable whether a decision can hold for the next file too
 */
public record TableView(
    Deposit deposit,
    int table,
    List<String> tables,
    TableSample sample,
    int headingRow,
    List<ColumnSuggestion> suggestions,
    Optional<String> product,
    Set<PortalColumn> required,
    Optional<DecidedColumns> decided,
    boolean mayDecide,
    boolean rememberable) {

  /** The line of the row of headings, 0 for none. */
  public int headingLine() {
    return withHeadings() ? sample.rows().get(headingRow).line() : 0;
  }

  public boolean withHeadings() {
    return headingRow != TableLook.NO_HEADINGS;
  }

  /** As written; letters where there are none. */
  public List<String> headings() {
    return TableLook.headings(sample, headingRow);
  }

  /** By what the table is known again. */
  public HeadingShape shape() {
    return withHeadings()
        ? HeadingShape.of(headings())
        : HeadingShape.withoutHeadings(sample.width());
  }

  /** People's rows looked at. */
  public int looked() {
    return TableLook.people(sample, headingRow).size();
  }

  /** What each place was decided to be; empty when nothing was. */
  public Map<Integer, PortalColumn> decidedPlaces() {
    Optional<ColumnMapping> mapping = decided.map(DecidedColumns::mapping);
    return mapping.map(one -> one.byPlace(headings())).orElse(Map.of());
  }
}
