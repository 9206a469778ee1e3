package ma.tasrih.declarations.domain.rule;

import java.util.Optional;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;

/**
 * A line with all that its rules look at.
 *
 * @param expected what the roster says of the person
 */
public record LineInContext(
    DraftLine line,
    DraftHeader header,
    DraftContext context,
    Standing standing,
    Optional<RosterLine> expected) {

  /** Looks the person up in the roster. */
  public static LineInContext of(DraftLine line, DraftHeader header, DraftContext context) {
    InsuredNumber insured = line.insured();
    Optional<RosterLine> expected =
        insured == null
            ? Optional.empty()
            : context.roster().flatMap(roster -> roster.find(insured));
    return new LineInContext(
        line, header, context, standing(line, header, context, expected.isPresent()), expected);
  }

  private static Standing standing(
      DraftLine line, DraftHeader header, DraftContext context, boolean expected) {
    if (line.section() == Section.ENTRANT || header.kind() == Kind.SUPPLEMENTARY) {
      return Standing.ENTRANT;
    }
    if (line.section() == Section.ROSTER || expected) {
      return Standing.ON_ROSTER;
    }
    InsuredNumber insured = line.insured();
    if (insured == null) {
      return Standing.UNKNOWN;
    }
    boolean registered = insured instanceof InsuredNumber.Registered;
    return registered && context.roster().isEmpty() ? Standing.UNKNOWN : Standing.ENTRANT;
  }

  public boolean isEntrant() {
    return standing == Standing.ENTRANT;
  }

  public boolean isCasual() {
    return line.insured() == InsuredNumber.Casual.INSTANCE;
  }

  /** The allowance columns of the line, else the roster's, else none (ruling 9). */
  public FamilyAllowance allowance() {
    FamilyAllowance written = line.allowance();
    return written != null
        ? written
        : expected.map(RosterLine::allowance).orElse(FamilyAllowance.NONE);
  }

  /** The name as typed, else the roster's, else empty. */
  public String name() {
    return line.name().isBlank() ? expected.map(RosterLine::name).orElse("") : line.name();
  }

  /** How the file calls a field. */
  public String column(Field field) {
    return header.columns().of(line.section(), field);
  }

  /** A finding that points at a field of this line. */
  public Finding at(Field field, Object value, DeclarationCode code, String... args) {
    return Finding.at(code, line.line(), column(field), value.toString(), args);
  }
}
