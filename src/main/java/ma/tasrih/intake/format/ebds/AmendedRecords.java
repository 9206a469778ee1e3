package ma.tasrih.intake.format.ebds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.fix.AmendedCount;
import ma.tasrih.intake.domain.fix.LineCell;
import ma.tasrih.intake.format.ebds.layout.Alphabet;
import ma.tasrih.intake.format.ebds.layout.FieldSpec;
import ma.tasrih.intake.format.table.AmountText;
import ma.tasrih.intake.format.table.CellText;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Puts what people typed in the place of a record's fields. Amounts are typed in dirhams, as in any
 * table; texts become the characters such a file can hold. What does not fit its field is reported
 * like any other fault.
 */
final class AmendedRecords {

  private static final String ZERO = "0";

  private final Amended amended;
  private final AmendedCount count = new AmendedCount();

  AmendedRecords(Amended amended) {
    this.amended = amended;
  }

  /** The record as it stands; null when it was left out. */
  @Nullable EbdsRecord standing(EbdsRecord record, List<Finding> findings) {
    if (amended.isLeftOut(record.line())) {
      count.leftOut();
      return null;
    }
    Map<String, String> put = amended.cells(record.line());
    if (put.isEmpty()) {
      return record;
    }
    StringBuilder text = new StringBuilder(record.text());
    int changed = 0;
    for (FieldSpec field : record.layout().fields()) {
      String value = put.get(field.name());
      Field meaning = Fields.meaning(field.name());
      if (value != null && meaning != null) {
        String written = written(record, field, meaning, CellText.words(value), findings);
        text.replace(field.first() - 1, field.last(), written);
        changed++;
      }
    }
    count.line(put.size(), changed);
    return new EbdsRecord(record.line(), record.layout(), text.toString(), true);
  }

  /** What is to say of all that was amended. */
  List<Finding> findings() {
    return count.findings();
  }

  /** The fields of a record as it stands, those of its frame left aside. */
  List<LineCell> cells(EbdsRecord record) {
    Map<String, String> put = amended.cells(record.line());
    List<LineCell> cells = new ArrayList<>();
    for (FieldSpec field : record.layout().fields()) {
      Field meaning = Fields.meaning(field.name());
      if (meaning != null) {
        cells.add(
            new LineCell(
                field.name(),
                shown(record, field, meaning),
                meaning,
                true,
                put.containsKey(field.name())));
      }
    }
    return cells;
  }

  private static String shown(EbdsRecord record, FieldSpec field, Field meaning) {
    Long number = field.isNumeric() ? record.number(field.name()) : null;
    if (number == null || meaning == Field.INSURED) {
      return Alphabet.visible(record.raw(field.name())).strip();
    }
    return Fields.isAmount(meaning) ? Money.ofCentimes(number).toString() : number.toString();
  }

  /** Exactly as many characters as the field has. */
  private static String written(
      EbdsRecord record, FieldSpec field, Field meaning, String value, List<Finding> findings) {
    if (!field.isNumeric()) {
      String plain = Alphabet.transliterate(value);
      return filled(record, field, plain.isBlank() ? value : plain, value, findings);
    }
    if (!Fields.isAmount(meaning)) {
      boolean digits = !value.isEmpty() && EbdsRecord.isDigits(value);
      return digits && value.length() <= field.length()
          ? ZERO.repeat(field.length() - value.length()) + value
          : filled(record, field, value, value, findings);
    }
    AmountText amount = AmountText.read(value, field.length());
    Money read = amount.amount();
    if (read == null || read.isNegative()) {
      if (amount.fault() == FileCode.AMOUNT_TOO_LARGE) {
        String largest = AmountText.largest(field.length()).toString();
        findings.add(at(record, field, amount.fault(), value, value, largest));
      }
      return notDigits(field, value);
    }
    String digits = Long.toString(read.centimes());
    return ZERO.repeat(field.length() - digits.length()) + digits;
  }

  /** Text that is too long is reported and not cut silently. */
  private static String filled(
      EbdsRecord record, FieldSpec field, String value, String typed, List<Finding> findings) {
    if (value.length() > field.length()) {
      findings.add(
          at(record, field, FileCode.TEXT_TOO_LONG, typed, Integer.toString(field.length())));
    }
    return field.isNumeric() ? notDigits(field, value) : padded(field, value);
  }

  /** What was typed as far as it goes in, and never a number by being cut. */
  private static String notDigits(FieldSpec field, String value) {
    String padded = padded(field, value);
    return EbdsRecord.isDigits(padded) ? " ".repeat(field.length()) : padded;
  }

  private static String padded(FieldSpec field, String value) {
    return value.length() >= field.length()
        ? value.substring(0, field.length())
        : value + " ".repeat(field.length() - value.length());
  }

  private static Finding at(
      EbdsRecord record, FieldSpec field, FileCode code, String typed, String... args) {
    return Finding.at(code, record.line(), field.name(), CellText.shown(typed), args);
  }
}
