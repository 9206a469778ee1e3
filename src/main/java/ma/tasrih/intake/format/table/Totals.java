package ma.tasrih.intake.format.table;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Rows of totals among rows of people: known by the word, or by holding the sums of the rows above
 * and nobody's name. They are compared and never declared.
 */
public final class Totals {

  private static final Set<String> WORDS =
      Set.of("total", "totaux", "totalgeneral", "grandtotal", "soustotal", "totals", "cumul");

  /** Days and centimes of some rows; not comparable once a cell of them could not be read. */
  private static final class Sum {
    private int rows;
    private long days;
    private long wages;
    private boolean whole = true;

    void add(@Nullable Integer rowDays, @Nullable Money rowWage) {
      rows++;
      whole &= rowDays != null && rowWage != null;
      days += rowDays == null ? 0 : rowDays;
      wages += rowWage == null ? 0 : rowWage.centimes();
    }
  }

  private static final int MOST_DIGITS = 15;

  private final Column wage;
  private Sum all = new Sum();
  private Sum sinceLast = new Sum();

  Totals(Column wage) {
    this.wage = wage;
  }

  void count(DraftLine line) {
    all.add(line.days(), line.actualWage());
    sinceLast.add(line.days(), line.actualWage());
  }

  /** Whether a row is one of totals rather than a person's. */
  boolean isOne(Cells cells) {
    String number = cells.text(Column.INSURED);
    if (!cells.text(Column.CIN).isEmpty() || !(number.isEmpty() || saysTotal(number))) {
      return false;
    }
    return cells.texts().anyMatch(Totals::saysTotal) || namesNobodyAndAddsUp(cells);
  }

  private boolean namesNobodyAndAddsUp(Cells cells) {
    boolean nobody =
        cells.text(Column.FULL_NAME).isEmpty()
            && cells.text(Column.SURNAME).isEmpty()
            && cells.text(Column.FIRST_NAME).isEmpty();
    return nobody && (isSum(cells, all) || isSum(cells, sinceLast));
  }

  /** One row's own figures are no sum. */
  private boolean isSum(Cells cells, Sum sum) {
    OptionalLong wages = amount(cells);
    OptionalLong days = days(cells);
    return sum.rows > 1
        && wages.orElse(0) == sum.wages
        && sum.wages > 0
        && (days.isEmpty() || days.getAsLong() == sum.days);
  }

  /** What to say of a row of totals: that it was left out, or that it does not add up. */
  Finding compare(Cells cells) {
    Finding said =
        differing(cells)
            .orElseGet(() -> Finding.at(FileCode.TOTALS_ROW_IGNORED, cells.line(), null, null));
    sinceLast = new Sum();
    return said;
  }

  private Optional<Finding> differing(Cells cells) {
    if (!all.whole) {
      return Optional.empty();
    }
    OptionalLong wages = amount(cells);
    if (wages.isPresent()
        && wages.getAsLong() != all.wages
        && wages.getAsLong() != sinceLast.wages) {
      return Optional.of(
          differs(
              cells,
              wage,
              Money.ofCentimes(wages.getAsLong()).toString(),
              Money.ofCentimes(all.wages).toString()));
    }
    OptionalLong days = days(cells);
    if (days.isPresent() && days.getAsLong() != all.days && days.getAsLong() != sinceLast.days) {
      return Optional.of(
          differs(cells, Column.DAYS, Long.toString(days.getAsLong()), Long.toString(all.days)));
    }
    return Optional.empty();
  }

  private static Finding differs(Cells cells, Column column, String written, String summed) {
    return Finding.at(
        FileCode.TOTALS_ROW_DIFFERS, cells.line(), cells.nameOf(column), written, written, summed);
  }

  private OptionalLong amount(Cells cells) {
    Money amount = AmountText.read(cells.number(wage), MOST_DIGITS).amount();
    return amount == null ? OptionalLong.empty() : OptionalLong.of(amount.centimes());
  }

  private static OptionalLong days(Cells cells) {
    Money days = AmountText.read(cells.number(Column.DAYS), MOST_DIGITS).amount();
    return days == null || days.centimes() % 100 != 0
        ? OptionalLong.empty()
        : OptionalLong.of(days.centimes() / 100);
  }

  /** Whether a cell says that its row is one of totals. */
  public static boolean saysTotal(String text) {
    return text.length() < 40 && WORDS.contains(Heading.fold(text));
  }
}
