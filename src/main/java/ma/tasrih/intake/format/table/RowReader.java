package ma.tasrih.intake.format.table;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.format.ebds.layout.Alphabet;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/** From the cells of a row to a draft line; every cell's problem is reported at once. */
final class RowReader {

  /** Widths of the e-BDS fields: what is wider could never be handed on. */
  private static final int ACTUAL_WAGE_DIGITS = 13;

  private static final int CAPPED_WAGE_DIGITS = 9;
  private static final int ALLOWANCE_DIGITS = 6;
  private static final int NAME_LENGTH = 60;

  /** Twice what an identity number needs; longer text is something else. */
  private static final int CIN_LENGTH = 20;

  private static final Pattern DAYS = Pattern.compile("(-?\\d+)(?:[.,]0+)?");
  private static final int DAYS_DIGITS = 6;

  /** Kept by every file: letters whose marks may go, and signs that become a space. */
  private static final Pattern WRITABLE = Pattern.compile("[\\p{IsLatin}\\p{M}0-9 .'’-]*");

  /** Tells surname and first name apart where they are written as one. */
  private static final String APART = "  ";

  private static final String NOTHING = "–";
  private static final Pattern ZEROS = Pattern.compile("0{1,9}");

  private final Headings headings;
  private final ReadOptions options;
  private final Column wage;

  RowReader(Headings headings, ReadOptions options) {
    this.headings = headings;
    this.options = options;
    this.wage = headings.has(Column.ACTUAL_WAGE) ? Column.ACTUAL_WAGE : Column.GROSS_WAGE;
  }

  /** The employer and month of a row, null when it does not say. */
  @Nullable DraftKey key(Cells cells) {
    AffiliateNumber affiliate = affiliate(cells);
    YearMonth period = period(cells);
    return affiliate == null || period == null ? null : new DraftKey(affiliate, period);
  }

  private @Nullable AffiliateNumber affiliate(Cells cells) {
    String text = cells.number(Column.AFFILIATE);
    AffiliateNumber read = text.isEmpty() ? options.affiliate() : affiliate(cells, text);
    if (read == null && !cells.spoilt(Column.AFFILIATE, text)) {
      cells.report(FileCode.ROW_AFFILIATE_INVALID, Column.AFFILIATE, CellText.shown(text));
    }
    return read;
  }

  private static @Nullable AffiliateNumber affiliate(Cells cells, String text) {
    Optional<AffiliateNumber> read = AffiliateText.plain(text);
    read.filter(number -> text.length() < number.digits().length())
        .ifPresent(
            number ->
                cells.report(
                    FileCode.LEADING_ZEROS_RESTORED, Column.AFFILIATE, text, number.digits()));
    return read.orElse(null);
  }

  private @Nullable YearMonth period(Cells cells) {
    String text = cells.number(Column.PERIOD);
    YearMonth read = text.isEmpty() ? options.period() : PeriodText.read(text).orElse(null);
    if (read == null && !cells.spoilt(Column.PERIOD, text)) {
      cells.report(FileCode.ROW_PERIOD_INVALID, Column.PERIOD, CellText.shown(text));
    }
    return read;
  }

  /** The columns that are read, those the file lacks included. */
  List<Column> columns() {
    List<Column> used = new ArrayList<>(List.of(Column.AFFILIATE, Column.PERIOD));
    used.addAll(List.of(Column.INSURED, Column.CIN));
    used.addAll(
        headings.has(Column.FULL_NAME)
            ? List.of(Column.FULL_NAME)
            : List.of(Column.SURNAME, Column.FIRST_NAME));
    used.addAll(List.of(Column.DAYS, wage, Column.CAPPED_WAGE));
    used.addAll(List.of(Column.ALLOWANCE_TO_REPAY, Column.SITUATION));
    return used;
  }

  Column wage() {
    return wage;
  }

  DraftLine line(Cells cells) {
    int filled = cells.filled();
    if (filled > headings.size()) {
      cells.reportRow(
          FileCode.TOO_MANY_CELLS, Integer.toString(filled), Integer.toString(headings.size()));
      return shifted(cells);
    }
    return new DraftLine(
        cells.line(),
        DraftLine.Section.UNSTATED,
        insured(cells),
        cin(cells),
        name(cells),
        null,
        amount(cells, Column.ALLOWANCE_TO_REPAY, ALLOWANCE_DIGITS),
        days(cells),
        cells.required(wage, text -> amount(cells, wage, ACTUAL_WAGE_DIGITS)),
        amount(cells, Column.CAPPED_WAGE, CAPPED_WAGE_DIGITS),
        situation(cells));
  }

  /** Cells have moved, so none can be trusted but a number with a right key. */
  private static DraftLine shifted(Cells cells) {
    return new DraftLine(
        cells.line(),
        DraftLine.Section.UNSTATED,
        InsuredNumber.parse(cells.number(Column.INSURED))
            .filter(InsuredNumber.Registered.class::isInstance)
            .orElse(null),
        "",
        "?",
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** No number is "not yet registered"; spreadsheets cut 000000000 down to 0. */
  private static @Nullable InsuredNumber insured(Cells cells) {
    String text = cells.number(Column.INSURED);
    if (text.isEmpty() || ZEROS.matcher(text).matches()) {
      return InsuredNumber.NotYetRegistered.INSTANCE;
    }
    Optional<InsuredNumber> number = InsuredNumber.parse(text);
    if (number.isEmpty() && !cells.spoilt(Column.INSURED, text)) {
      cells.report(DeclarationCode.INSURED_NUMBER_INVALID, Column.INSURED, CellText.shown(text));
    }
    return number.orElse(null);
  }

  private static String cin(Cells cells) {
    return limited(cells, Column.CIN, cells.text(Column.CIN).toUpperCase(Locale.ROOT), CIN_LENGTH);
  }

  private String name(Cells cells) {
    boolean whole = headings.has(Column.FULL_NAME);
    Column column = whole ? Column.FULL_NAME : Column.SURNAME;
    String surname = CellText.words(cells.text(column));
    String first = whole ? "" : CellText.words(cells.text(Column.FIRST_NAME));
    String apart = surname.isEmpty() || first.isEmpty() ? "" : APART;
    return writable(cells, column, limited(cells, column, surname + apart + first, NAME_LENGTH));
  }

  /** The fund's files hold 38 characters: a name that is not itself in them is shown as it gets. */
  private static String writable(Cells cells, Column column, String name) {
    String received = CellText.words(Alphabet.transliterate(name));
    if (WRITABLE.matcher(name).matches()) {
      return name;
    }
    cells.report(
        FileCode.NAME_REWRITTEN,
        column,
        CellText.shown(CellText.words(name)),
        received.isEmpty() ? NOTHING : received);
    return received.isEmpty() ? "" : name;
  }

  private static String limited(Cells cells, Column column, String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    cells.report(FileCode.TEXT_TOO_LONG, column, Integer.toString(limit));
    return text.substring(0, limit);
  }

  /** Somebody may have said the days of everybody, for a table that has no column of days. */
  private @Nullable Integer days(Cells cells) {
    Integer forAll = headings.daysForAll();
    return forAll != null && cells.number(Column.DAYS).isEmpty()
        ? forAll
        : cells.required(Column.DAYS, text -> days(cells, text));
  }

  private static @Nullable Integer days(Cells cells, String text) {
    Matcher written = DAYS.matcher(text);
    if (!written.matches()) {
      if (cells.spoilt(Column.DAYS, text)) {
        return null;
      }
      cells.report(FileCode.DAYS_INVALID, Column.DAYS, CellText.shown(text));
      return null;
    }
    if (written.group(1).length() > DAYS_DIGITS) {
      cells.report(DeclarationCode.DAYS_OUT_OF_RANGE, Column.DAYS, CellText.shown(text));
      return null;
    }
    return Integer.valueOf(written.group(1));
  }

  /** An amount; null when the cell is empty, or wrong and reported. */
  private static @Nullable Money amount(Cells cells, Column column, int maxDigits) {
    String text = cells.number(column);
    if (text.isEmpty() || cells.spoilt(column, text)) {
      return null;
    }
    AmountText read = AmountText.read(text, maxDigits);
    Money amount = read.amount();
    if (amount != null && amount.isNegative()) {
      cells.report(DeclarationCode.NEGATIVE_WAGE, column, amount.toString());
      return null;
    }
    if (read.fault() == FileCode.AMOUNT_TOO_LARGE) {
      String largest = AmountText.largest(maxDigits).toString();
      cells.report(FileCode.AMOUNT_TOO_LARGE, column, CellText.shown(text), largest);
    } else if (read.fault() != null) {
      cells.report(read.fault(), column, CellText.shown(text));
    }
    return amount;
  }

  private static @Nullable Situation situation(Cells cells) {
    String text = cells.text(Column.SITUATION);
    Optional<Situation> situation = SituationCodes.read(text);
    if (situation.isEmpty()) {
      cells.report(DeclarationCode.UNKNOWN_SITUATION, Column.SITUATION, CellText.shown(text));
    }
    return situation.orElse(null);
  }
}
