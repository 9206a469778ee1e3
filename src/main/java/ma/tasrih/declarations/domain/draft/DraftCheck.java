package ma.tasrih.declarations.domain.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRules;
import ma.tasrih.declarations.domain.rule.Standing;
import ma.tasrih.declarations.domain.rule.filing.DraftRules;
import ma.tasrih.declarations.domain.rule.filing.LineTally;
import ma.tasrih.declarations.domain.rule.past.Plausibility;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Applies every rule to one draft, line after line, without holding its lines. Call {@link #begin}
 * once, {@link #line} for each line in file order, {@link #end} once.
 */
public final class DraftCheck {

  /**
   * What became of a line.
   *
   * @param declared null when a blocking finding rejects the line
   * @param findings those of the reader first, then those of the rules
   */
  public record LineOutcome(@Nullable DeclaredLine declared, List<Finding> findings) {

    public LineOutcome {
      findings = List.copyOf(findings);
    }
  }

  private final DraftHeader header;
  private final DraftContext context;
  private final LineRules lineRules = new LineRules();
  private final LineTally tally = new LineTally();
  private final Plausibility plausibility;

  public DraftCheck(DraftHeader header, DraftContext context) {
    this.header = header;
    this.context = context;
    this.plausibility = new Plausibility(header, context);
  }

  /** The rules on the draft before its lines: month, roster, order of filing. */
  public List<Finding> begin() {
    return DraftRules.beforeLines(header, context);
  }

  /**
   * The rules on one line.
   *
   * @param readingFindings what reading the line gave
   * @throws IllegalStateException when a reader left a field null without a blocking finding
   */
  public LineOutcome line(DraftLine line, List<Finding> readingFindings) {
    LineInContext inContext = LineInContext.of(line, header, context);
    List<Finding> findings = new ArrayList<>(readingFindings);
    lineRules.check(inContext, findings::add);
    plausibility.line(inContext, findings::add);
    tally.add(inContext);
    boolean rejected = findings.stream().anyMatch(Finding::isBlocking);
    if (rejected) {
      sayWhatIsMissing(line, findings);
    }
    return new LineOutcome(rejected ? null : declared(inContext), findings);
  }

  /** The rules on the draft as a whole: nobody missing, nobody declared. */
  public List<Finding> end() {
    List<Finding> findings =
        new ArrayList<>(DraftRules.afterLines(header, context, tally, lineRules::hasSeen));
    plausibility.end(findings::add);
    return findings;
  }

  /** As long as a line is rejected, its contributions are missing. */
  private void sayWhatIsMissing(DraftLine line, List<Finding> findings) {
    Money missing = context.dues().of(line.actualWage());
    findings.replaceAll(
        finding ->
            finding.isBlocking() && !finding.blocksDeclaration()
                ? finding.withStake(missing)
                : finding);
  }

  private DeclaredLine declared(LineInContext inContext) {
    DraftLine line = inContext.line();
    Money actualWage = read(line.actualWage());
    Situation situation = situation(line);
    FamilyAllowance allowance = inContext.allowance();
    return new DeclaredLine(
        line.line(),
        inContext.standing() != Standing.ON_ROSTER,
        read(line.insured()),
        line.cin(),
        inContext.name(),
        allowance,
        Objects.requireNonNullElseGet(
            line.allowanceToRepay(), () -> situation.isDeparture() ? allowance.net() : Money.ZERO),
        read(line.days()),
        actualWage,
        Objects.requireNonNullElseGet(line.cappedWage(), () -> actualWage.min(context.ceiling())),
        situation);
  }

  /** The entrants' part of an e-BDS file has no situation: an entrant is at work. */
  private static Situation situation(DraftLine line) {
    return line.situation() == null && line.section() == DraftLine.Section.ENTRANT
        ? Situation.AT_WORK
        : read(line.situation());
  }

  private static <T> T read(@Nullable T field) {
    if (field == null) {
      throw new IllegalStateException("a field is unreadable, yet nothing blocks its line");
    }
    return field;
  }
}
