package ma.tasrih.intake.format.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.format.table.TableLimits;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet one after the other, each as the texts its cells show. Numbers come with the
 * fifteen digits a spreadsheet keeps, dates as {@code 2025-06-30}.
 */
final class SheetRows implements Closeable {

  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;
  private static final int LETTERS = 26;
  private static final MathContext AS_KEPT = new MathContext(15);
  private static final int MOST_DIGITS = 32;
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final int LAST_DAY = 2_958_465;
  private static final int LAST_DAY_DIGITS = 7;

  private final Xml xml;
  private final Texts texts;
  private final DateStyles dates;
  private final LocalDate dayZero;
  private final int mostCells;
  private int line;
  private boolean hidden;
  private List<String> cells = List.of();

  SheetRows(Xml xml, Texts texts, DateStyles dates, boolean since1904, TableLimits limits) {
    this.xml = xml;
    this.texts = texts;
    this.dates = dates;
    this.dayZero = since1904 ? DAY_ZERO_1904 : DAY_ZERO;
    this.mostCells = limits.columns() + 1;
  }

  /**
   * Goes to the next row that the file holds.
   *
   * @return false when there is none
   */
  boolean advance() throws IOException {
    while (xml.next()) {
      if (xml.starts("row")) {
        row();
        return true;
      }
    }
    return false;
  }

  /** The row's number as the spreadsheet shows it. */
  int line() {
    return line;
  }

  /** The row is there but not shown, by hand or by a filter. */
  boolean hidden() {
    return hidden;
  }

  /** Up to one cell more than a table may have. */
  List<String> cells() {
    return cells;
  }

  private void row() throws IOException {
    String number = xml.attribute("r");
    int next = number == null ? line + 1 : number(number);
    if (next <= line || next > LAST_ROW) {
      throw new WorkbookFault();
    }
    line = next;
    String state = xml.attribute("hidden");
    hidden = "1".equals(state) || "true".equals(state);
    List<String> read = new ArrayList<>();
    int column = -1;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        column = column(xml.attribute("r"), column);
        String text = cell();
        if (column < mostCells) {
          while (read.size() < column) {
            read.add("");
          }
          read.add(text);
        }
      }
    }
    cells = read;
  }

  private int column(@Nullable String reference, int before) throws IOException {
    if (reference == null) {
      return before + 1;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A'; i++) {
      column = column * LETTERS + reference.charAt(i) - 'A' + 1;
      if (column > LAST_COLUMN) {
        throw new WorkbookFault();
      }
    }
    if (column - 1 <= before) {
      throw new WorkbookFault();
    }
    return column - 1;
  }

  private String cell() throws IOException {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    boolean date = style != null && dates.isDate(number(style));
    String value = null;
    String formula = null;
    String inline = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = xml.text();
      } else if (xml.starts("f")) {
        formula = xml.text();
      } else if (xml.starts("is")) {
        inline = Texts.rich(xml, "is");
      }
    }
    if (value == null) {
      return formula == null ? inline : "=" + formula;
    }
    return switch (type == null ? "n" : type) {
      case "s" -> texts.get(value);
      case "n" -> date ? date(value) : plain(value);
      case "b" -> value.equals("1") ? "VRAI" : "FAUX";
      default -> value;
    };
  }

  private String date(String value) {
    String plain = plain(value);
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    if (whole.isEmpty()
        || whole.length() > LAST_DAY_DIGITS
        || !whole.chars().allMatch(Character::isDigit)) {
      return plain;
    }
    int days = Integer.parseInt(whole);
    return days < 1 || days > LAST_DAY ? plain : dayZero.plusDays(days).toString();
  }

  /** 8500.5600000000004 is how a file writes 8500.56. */
  private static String plain(String value) {
    if (value.length() > MOST_DIGITS) {
      return value;
    }
    try {
      BigDecimal number = new BigDecimal(value).round(AS_KEPT).stripTrailingZeros();
      boolean readable =
          number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
      return readable ? number.toPlainString() : value;
    } catch (NumberFormatException none) {
      return value;
    }
  }

  private static int number(String text) throws IOException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      throw new WorkbookFault(FileCode.WORKBOOK_BROKEN, 0);
    }
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
