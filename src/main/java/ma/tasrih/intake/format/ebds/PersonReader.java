package ma.tasrih.intake.format.ebds;

import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.intake.format.ebds.layout.Alphabet;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Turns a person's record into a draft line; what cannot be read is null and reported. */
final class PersonReader {

  private PersonReader() {}

  static DraftLine onRoster(EbdsRecord record, List<Finding> findings) {
    Optional<Situation> situation = situation(record);
    if (situation.isEmpty()) {
      findings.add(invalid(DeclarationCode.UNKNOWN_SITUATION, record, Fields.SITUATION));
    }
    return new DraftLine(
        record.line(),
        Section.ROSTER,
        insured(record, findings),
        "",
        record.trimmed(Fields.NAME),
        allowance(record),
        money(record, Fields.ALLOWANCE_TO_REPAY),
        days(record, Fields.DAYS),
        money(record, Fields.ACTUAL_WAGE),
        money(record, Fields.CAPPED_WAGE),
        situation.orElse(null));
  }

  static DraftLine entrant(EbdsRecord record, List<Finding> findings) {
    return new DraftLine(
        record.line(),
        Section.ENTRANT,
        insured(record, findings),
        record.raw(Fields.CIN).strip(),
        record.trimmed(Fields.NAME),
        null,
        null,
        days(record, Fields.ENTRANT_DAYS),
        money(record, Fields.ENTRANT_ACTUAL_WAGE),
        money(record, Fields.ENTRANT_CAPPED_WAGE),
        Situation.AT_WORK);
  }

  /** The situation a roster line states, empty when the code is none. */
  static Optional<Situation> situation(EbdsRecord record) {
    String code = record.raw(Fields.SITUATION);
    return Alphabet.firstForeign(code) < 0 ? Situation.ofCode(code) : Optional.empty();
  }

  /** The number of somebody the fund knows: the two special values are wrong there. */
  static InsuredNumber.@Nullable Registered registered(EbdsRecord record, List<Finding> findings) {
    InsuredNumber insured = insured(record, findings);
    if (insured != null && !(insured instanceof InsuredNumber.Registered)) {
      findings.add(invalid(DeclarationCode.INSURED_NUMBER_INVALID, record, Fields.INSURED));
    }
    return insured instanceof InsuredNumber.Registered registered ? registered : null;
  }

  /** The family-allowance columns, null when one is unreadable. */
  static @Nullable FamilyAllowance allowance(EbdsRecord record) {
    Long children = record.number(Fields.CHILDREN);
    Money due = money(record, Fields.ALLOWANCE_DUE);
    Money withheld = money(record, Fields.ALLOWANCE_WITHHELD);
    Money net = money(record, Fields.ALLOWANCE_NET);
    return children == null || due == null || withheld == null || net == null
        ? null
        : new FamilyAllowance(children.intValue(), due, withheld, net);
  }

  private static @Nullable InsuredNumber insured(EbdsRecord record, List<Finding> findings) {
    String digits = record.raw(Fields.INSURED);
    if (!digits.isBlank() && !EbdsRecord.isDigits(digits)) {
      return null; // reported as not numeric
    }
    Optional<InsuredNumber> insured = InsuredNumber.parse(digits);
    if (insured.isEmpty()) {
      findings.add(invalid(DeclarationCode.INSURED_NUMBER_INVALID, record, Fields.INSURED));
    }
    return insured.orElse(null);
  }

  private static Finding invalid(DeclarationCode code, EbdsRecord record, String field) {
    String value = record.visible(field);
    return Finding.at(code, record.line(), field, value, value);
  }

  private static @Nullable Money money(EbdsRecord record, String field) {
    Long centimes = record.number(field);
    return centimes == null ? null : Money.ofCentimes(centimes);
  }

  private static @Nullable Integer days(EbdsRecord record, String field) {
    Long days = record.number(field);
    return days == null ? null : days.intValue();
  }
}
