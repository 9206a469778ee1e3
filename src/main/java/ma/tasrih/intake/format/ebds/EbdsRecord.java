package ma.tasrih.intake.format.ebds;

import ma.tasrih.intake.format.ebds.layout.Alphabet;
import ma.tasrih.intake.format.ebds.layout.FieldSpec;
import ma.tasrih.intake.format.ebds.layout.RecordLayout;
import org.jspecify.annotations.Nullable;

/**
 * One line, cut by its layout.
 *
 * @param line from 1
 * @param text padded with spaces to {@link RecordLayout#LENGTH}
 * @param readable whether the fields stand where they should: the line is as long as it must be, or
 *     has only lost the filler at its end, as editors do
 */
record EbdsRecord(int line, RecordLayout layout, String text, boolean readable) {

  /** Digits a {@code long} surely holds. */
  private static final int LONG_DIGITS = 18;

  static EbdsRecord of(LineSource.Line line, RecordLayout layout) {
    String padded = line.text() + " ".repeat(RecordLayout.LENGTH - line.text().length());
    boolean exact = line.length() == RecordLayout.LENGTH;
    return new EbdsRecord(
        line.number(), layout, padded, exact || onlyLostFiller(line, layout.lastData()));
  }

  private static boolean onlyLostFiller(LineSource.Line line, FieldSpec lastData) {
    return line.length() < RecordLayout.LENGTH
        && line.length() >= lastData.last()
        && (!lastData.isNumeric() || isDigits(lastData.cut(line.text())));
  }

  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  String type() {
    return layout.type();
  }

  /** The record's place in any of the three files: {@code "02"} for A02, B02 and E02. */
  String part() {
    return layout.type().substring(1);
  }

  /** The field's characters, padding included. */
  String raw(String field) {
    return layout.field(field).cut(text);
  }

  /** The field's text without the spaces that fill it. */
  String trimmed(String field) {
    return raw(field).stripTrailing();
  }

  /** The field as a finding shows it. */
  String visible(String field) {
    return Alphabet.visible(raw(field));
  }

  boolean isBlank(String field) {
    return raw(field).isBlank();
  }

  /** The number of a field of at most 18 digits, null when it holds anything but digits. */
  @Nullable Long number(String field) {
    String digits = raw(field);
    return digits.length() <= LONG_DIGITS && isDigits(digits) ? Long.valueOf(digits) : null;
  }

  /** Whether every field after the key is blank or zero: a record that stands for nobody. */
  boolean isEmpty() {
    return firstFilled() == null;
  }

  /** The first field after the key that is neither blank nor zero as it must be, null if none. */
  @Nullable String firstFilled() {
    for (FieldSpec field : layout.fields()) {
      if (!Fields.KEY.contains(field.name()) && !field.isFiller() && !isNothing(field)) {
        return field.name();
      }
    }
    return null;
  }

  private boolean isNothing(FieldSpec field) {
    String value = field.cut(text);
    return field.isNumeric() && !field.name().equals(Fields.INSURED)
        ? value.chars().allMatch(c -> c == '0')
        : value.isBlank();
  }
}
