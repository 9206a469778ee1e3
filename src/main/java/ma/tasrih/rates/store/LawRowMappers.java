package ma.tasrih.rates.store;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.DueDateExtension;
import ma.tasrih.rates.domain.RateRow;
import ma.tasrih.rates.domain.RateRow.Payer;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.rates.domain.SurchargeRow;
import ma.tasrih.rates.domain.ValueRow;

/** From the cells of a row to its value. */
final class LawRowMappers {

  private static final String UNCAPPED = "UNCAPPED";
  private static final String CEILING = "CEILING:";
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d\\d)?");

  private LawRowMappers() {}

  static RateRow rate(LawCells cells) {
    RateRow row =
        new RateRow(
            new RateRow.Scheme(cells.oneOf(Regime.class, "regime"), code(cells, "category")),
            cells.oneOf(Branch.class, "branch"),
            cells.oneOf(Payer.class, "payer"),
            ceiling(cells.text("base_rule")),
            Rate.parse(cells.text("rate")),
            cells.mark(cells.date("valid_from")));
    if (row.inForce() && row.payer() != Payer.EMPLOYER && row.payer() != Payer.EMPLOYEE) {
      throw new IllegalArgumentException("a rate in force cannot be paid by " + row.payer());
    }
    return row;
  }

  private static Optional<String> ceiling(String baseRule) {
    if (baseRule.equals(UNCAPPED)) {
      return Optional.empty();
    }
    if (!baseRule.startsWith(CEILING)) {
      throw new IllegalArgumentException("base_rule does not know " + baseRule);
    }
    return Optional.of(baseRule.substring(CEILING.length()));
  }

  static ValueRow value(LawCells cells) {
    String value = cells.text("value");
    if (!NUMBER.matcher(value).matches()) {
      throw new IllegalArgumentException("value is no number: " + value);
    }
    return new ValueRow(
        code(cells, "code"),
        new BigDecimal(value),
        cells.oneOf(ValueRow.Unit.class, "unit"),
        cells.mark(cells.date("valid_from")));
  }

  /** A value whose code must be one of an enum's names. */
  static <E extends Enum<E>> Function<LawCells, ValueRow> value(Class<E> codes) {
    return cells -> {
      cells.oneOf(codes, "code");
      return value(cells);
    };
  }

  static SurchargeRow surcharge(LawCells cells) {
    return new SurchargeRow(
        cells.oneOf(SurchargeRow.Kind.class, "kind"),
        cells.optional("month_rank", Integer::parseInt).orElse(SurchargeRow.NOT_BY_MONTH),
        cells.optional("rate", Rate::parse),
        cells.optional("amount", Money::parse),
        cells.optional("cap", Money::parse),
        cells.mark(cells.date("valid_from")));
  }

  static DueDateExtension extension(LawCells cells) {
    return new DueDateExtension(
        cells.month("period"),
        cells.date("extended_to"),
        cells.mark(cells.month("period").atDay(1)));
  }

  private static String code(LawCells cells, String column) {
    String code = cells.text(column);
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(column + " is no code: " + code);
    }
    return code;
  }
}
