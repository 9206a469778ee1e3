package ma.tasrih.intake.format.ebds;

import java.math.BigInteger;
import ma.tasrih.intake.format.ebds.layout.Alphabet;
import ma.tasrih.intake.format.ebds.layout.FieldSpec;
import ma.tasrih.intake.format.ebds.layout.RecordLayout;
import ma.tasrih.kernel.Money;

/** Fills one record; fields left alone are zeros or spaces. */
final class RecordBuilder {

  private static final int NEVER_IN_A_NAME = 0xA0;
  private static final int LATIN_1 = 0xFF;

  private final RecordLayout layout;
  private final StringBuilder line = new StringBuilder(RecordLayout.LENGTH);

  RecordBuilder(RecordLayout layout) {
    this.layout = layout;
    for (FieldSpec field : layout.fields()) {
      line.append((field.isNumeric() ? "0" : " ").repeat(field.length()));
    }
    exact(Fields.TYPE, layout.type());
  }

  boolean has(String field) {
    return layout.has(field);
  }

  /**
   * @throws IllegalArgumentException when negative or longer than the field: a number is never cut
   */
  RecordBuilder number(String field, BigInteger value) {
    FieldSpec spec = layout.field(field);
    String digits = value.toString();
    if (value.signum() < 0 || digits.length() > spec.length()) {
      throw new IllegalArgumentException("a number does not fit in " + layout.type() + "." + field);
    }
    return put(spec, "0".repeat(spec.length() - digits.length()) + digits);
  }

  RecordBuilder number(String field, long value) {
    return number(field, BigInteger.valueOf(value));
  }

  RecordBuilder amount(String field, Money value) {
    return number(field, value.centimes());
  }

  /** Text of ours: transliterated to the 38 characters, cut where the field ends. */
  RecordBuilder text(String field, String value) {
    FieldSpec spec = layout.field(field);
    String written = Alphabet.transliterate(value);
    return padded(spec, written.substring(0, Math.min(written.length(), spec.length())));
  }

  /**
   * A code of ours in the 38 characters.
   *
   * @throws IllegalArgumentException when longer than the field: half a code is another code
   */
  RecordBuilder code(String field, String value) {
    if (value.length() > layout.field(field).length()) {
      throw new IllegalArgumentException("a code does not fit in " + layout.type() + "." + field);
    }
    return text(field, value);
  }

  /**
   * Text that must come back as the fund wrote it.
   *
   * @throws IllegalArgumentException when it does not fit, or holds what no such file can hold
   */
  RecordBuilder echo(String field, String value) {
    FieldSpec spec = layout.field(field);
    boolean writable =
        value.chars().allMatch(c -> Alphabet.allows((char) c) || isPrintableLatin1(c));
    if (value.length() > spec.length() || !writable) {
      throw new IllegalArgumentException(
          "not what the roster said: " + layout.type() + "." + field);
    }
    return padded(spec, value);
  }

  /**
   * Characters that fill their field, such as digits with their zeros.
   *
   * @throws IllegalArgumentException when they do not
   */
  RecordBuilder exact(String field, String value) {
    FieldSpec spec = layout.field(field);
    if (value.length() != spec.length()) {
      throw new IllegalArgumentException("wrong length for " + layout.type() + "." + field);
    }
    return put(spec, value);
  }

  /** The record as filled so far. */
  EbdsRecord record() {
    return new EbdsRecord(0, layout, line.toString(), true);
  }

  @Override
  public String toString() {
    return line.toString();
  }

  private static boolean isPrintableLatin1(int c) {
    return c > ' ' && c < 0x7F || c >= NEVER_IN_A_NAME && c <= LATIN_1;
  }

  private RecordBuilder padded(FieldSpec spec, String value) {
    return put(spec, value + " ".repeat(spec.length() - value.length()));
  }

  private RecordBuilder put(FieldSpec spec, String value) {
    line.replace(spec.first() - 1, spec.last(), value);
    return this;
  }
}
