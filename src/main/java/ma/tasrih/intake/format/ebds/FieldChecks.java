package ma.tasrih.intake.format.ebds;

import java.util.List;
import java.util.Set;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.format.ebds.layout.Alphabet;
import ma.tasrih.intake.format.ebds.layout.FieldSpec;
import ma.tasrih.kernel.Finding;

/** R03: digits in numbers, the 38 characters in texts, nothing in fillers. */
final class FieldChecks {

  /** Read, and reported, by meaning elsewhere. */
  private static final Set<String> ELSEWHERE =
      Set.of(Fields.TYPE, Fields.AFFILIATE, Fields.PERIOD, Fields.CATEGORY, Fields.SITUATION);

  private static final Set<String> PERSONS = Set.of("02", "04");
  private static final char ROSTER_FAMILY = 'A';

  private FieldChecks() {}

  static void check(EbdsRecord record, List<Finding> findings) {
    for (FieldSpec field : record.layout().fields()) {
      if (ELSEWHERE.contains(field.name())) {
        continue;
      }
      String value = field.cut(record.text());
      if (field.isFiller()) {
        filler(record, field, findings);
      } else if (field.isNumeric()) {
        number(record, field, value, findings);
      } else {
        text(record, field, value, findings);
      }
    }
  }

  static void filler(EbdsRecord record, List<Finding> findings) {
    filler(record, record.layout().field(FieldSpec.FILLER), findings);
  }

  private static void filler(EbdsRecord record, FieldSpec field, List<Finding> findings) {
    String value = field.cut(record.text());
    if (!value.isBlank()) {
      findings.add(at(FileCode.FILLER_NOT_BLANK, record, field, value));
    }
  }

  private static void number(
      EbdsRecord record, FieldSpec field, String value, List<Finding> findings) {
    // A blank insured number is a missing one, not a badly written one.
    boolean missing = field.name().equals(Fields.INSURED) && value.isBlank();
    if (!missing && !EbdsRecord.isDigits(value)) {
      FileCode code =
          PERSONS.contains(record.part()) ? FileCode.NOT_NUMERIC : FileCode.HEADER_NOT_NUMERIC;
      findings.add(at(code, record, field, value, Alphabet.visible(value)));
    }
  }

  private static void text(
      EbdsRecord record, FieldSpec field, String value, List<Finding> findings) {
    int foreign = Alphabet.firstForeign(value);
    if (foreign < 0) {
      return;
    }
    boolean control = value.chars().anyMatch(c -> Alphabet.isControl((char) c));
    // What the fund printed in its own roster is not ours to refuse.
    if (record.type().charAt(0) == ROSTER_FAMILY && !control) {
      return;
    }
    findings.add(
        at(
            code(record, field, control),
            record,
            field,
            value,
            Alphabet.visible(value.substring(foreign, foreign + 1))));
  }

  private static FileCode code(EbdsRecord record, FieldSpec field, boolean control) {
    if (!PERSONS.contains(record.part())) {
      return FileCode.HEADER_CHARACTER_NOT_ALLOWED;
    }
    boolean echoed = record.part().equals("02") && field.name().equals(Fields.NAME);
    return echoed && !control ? FileCode.ACCENT_IN_ECHOED_NAME : FileCode.CHARACTER_NOT_ALLOWED;
  }

  private static Finding at(
      FileCode code, EbdsRecord record, FieldSpec field, String value, String... args) {
    return Finding.at(code, record.line(), field.name(), Alphabet.visible(value), args);
  }
}
