package ma.tasrih.declarations.domain.draft;

import java.util.List;
import java.util.function.Function;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/** A line of cases/declarations/lines.csv; a question mark is a field nobody could read. */
final class LineCase {

  private static final String UNREADABLE = "?";

  private LineCase() {}

  static DraftLine of(ArgumentsAccessor row) {
    String situation = row.getString(13) == null ? "" : row.getString(13);
    return new DraftLine(
        2,
        Section.valueOf(row.getString(4)),
        read(row.getString(5), text -> InsuredNumber.parse(text).orElseThrow()),
        row.getString(6) == null ? "" : row.getString(6),
        row.getString(7) == null ? "" : row.getString(7),
        read(row.getString(8), LineCase::allowance),
        read(row.getString(9), Money::parse),
        read(row.getString(10), Integer::valueOf),
        read(row.getString(11), Money::parse),
        read(row.getString(12), Money::parse),
        read(situation, text -> Situation.ofCode(text).orElseThrow()));
  }

  /** What a reader would have said of a number nobody could read. */
  static List<Finding> readingFindings(ArgumentsAccessor row) {
    return UNREADABLE.equals(row.getString(5))
        ? List.of(Finding.at(DeclarationCode.INSURED_NUMBER_INVALID, 2, "INSURED", "?", "?"))
        : List.of();
  }

  private static <T> T read(String text, Function<String, T> reader) {
    return text == null || text.equals(UNREADABLE) ? null : reader.apply(text);
  }

  /** Children, due, withheld and net, apart by slashes. */
  private static FamilyAllowance allowance(String text) {
    String[] parts = text.split("/");
    return new FamilyAllowance(
        Integer.parseInt(parts[0]),
        Money.parse(parts[1]),
        Money.parse(parts[2]),
        Money.parse(parts[3]));
  }
}
