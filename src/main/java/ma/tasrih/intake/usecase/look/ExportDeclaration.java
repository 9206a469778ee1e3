package ma.tasrih.intake.usecase.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Stream;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.usecase.FindDeclaration;
import ma.tasrih.declarations.usecase.RosterOf;
import ma.tasrih.employers.domain.EmployerRefusal;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.format.csv.CsvWriter;
import ma.tasrih.intake.format.ebds.DeclarationWriter;
import ma.tasrih.intake.format.ebds.EbdsFileName;
import ma.tasrih.intake.format.ebds.layout.FileShape;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.usecase.StepUp;

/**
 * Writes a filed declaration as a file again: the e-BDS file it could have come in, or the portal's
 * own table. Lines are taken a part at a time, whatever their number.
 */
@ApplicationScoped
public class ExportDeclaration {

  private static final int PART = 2_000;

  @Inject private FindDeclaration findDeclaration;
  @Inject private ActFor actFor;
  @Inject private Declarations declarations;
  @Inject private RosterOf rosterOf;
  @Inject private StepUp stepUp;
  @Inject private DownloadBudget budget;

  /** The forms a declaration comes in. */
  public enum Form {
    CSV,
    EBDS
  }

  /**
   * A file ready to be written.
   *
   * @param people how many lines it has
   */
  public record Export(String filename, int people, FileBody body) {}

  /**
   * @throws Refusal when the declaration is not there for the actor, no such file exists for its
   *     kind, so many people ask for a fresh proof, or the actor has taken out what they may in a
   *     day
   */
  public Export export(Actor actor, String number, Form form) {
    Declaration declaration = findDeclaration.find(actor, number).declaration();
    ActingFor who = actFor.require(actor, declaration.key().affiliate(), Scope.READ);
    if (form == Form.EBDS && !isEbds(declaration.kind())) {
      throw new Refusal(IntakeRefusal.EXPORT_KIND_WITHOUT_FILE);
    }
    int people = declaration.totals().accepted();
    stepUp.requireFor(people); // first: who is sent to prove themselves has taken nothing out
    budget.take(actor, TakenOut.of(DownloadKind.DECLARATION_FILE, who.affiliate(), number, people));
    return form == Form.CSV ? table(who, declaration) : ebds(who, declaration);
  }

  private static boolean isEbds(Kind kind) {
    return kind == Kind.PRINCIPAL || kind == Kind.SUPPLEMENTARY;
  }

  private Export table(ActingFor who, Declaration declaration) {
    return new Export(
        declaration.filingOrThrow().number() + ".csv",
        declaration.totals().accepted(),
        out -> {
          CsvWriter writer = new CsvWriter(out);
          for (DeclaredLine line : (Iterable<DeclaredLine>) lines(who, declaration)::iterator) {
            writer.line(declaration.key(), line);
          }
          writer.flush();
        });
  }

  private Export ebds(ActingFor who, Declaration declaration) {
    PrefilledRoster roster =
        rosterOf
            .roster(who, declaration.key().period())
            .or(() -> rosterOf.heading(who, declaration.key().period()))
            .orElseThrow(() -> new Refusal(EmployerRefusal.EMPLOYER_NOT_FOUND));
    boolean principal = declaration.kind() == Kind.PRINCIPAL;
    String name =
        new EbdsFileName(
                principal ? FileShape.PRINCIPAL : FileShape.SUPPLEMENTARY,
                declaration.rank(),
                declaration.key().affiliate().digits(),
                declaration.key().period())
            .text();
    return new Export(
        name,
        declaration.totals().accepted(),
        principal
            ? out ->
                DeclarationWriter.principal(
                    roster.transferId(),
                    roster.header(),
                    rosterLines(who, declaration).map(line -> echoing(roster, line)),
                    lines(who, declaration).filter(DeclaredLine::entrant),
                    out)
            : out ->
                DeclarationWriter.supplementary(
                    roster.transferId(),
                    roster.header(),
                    declaration.rank(),
                    lines(who, declaration),
                    out));
  }

  /** A principal file gives back what the roster says of a person, as the roster wrote it. */
  private static DeclaredLine echoing(PrefilledRoster roster, DeclaredLine line) {
    return roster
        .find(line.insured())
        .map(
            person ->
                new DeclaredLine(
                    line.line(),
                    line.entrant(),
                    line.insured(),
                    line.cin(),
                    person.name(),
                    person.allowance(),
                    line.allowanceToRepay(),
                    line.days(),
                    line.actualWage(),
                    line.cappedWage(),
                    line.situation()))
        .orElse(line);
  }

  private Stream<DeclaredLine> lines(ActingFor who, Declaration declaration) {
    return Stream.iterate(
            0, offset -> offset < declaration.totals().accepted(), offset -> offset + PART)
        .flatMap(offset -> declarations.lines(who, declaration.id(), offset, PART).stream());
  }

  private Stream<DeclaredLine> rosterLines(ActingFor who, Declaration declaration) {
    int[] positions = declarations.rosterPositions(who, declaration.id());
    return Stream.iterate(0, from -> from < positions.length, from -> from + PART)
        .map(from -> Arrays.copyOfRange(positions, from, Math.min(from + PART, positions.length)))
        .flatMap(part -> declarations.linesAt(who, declaration.id(), part).stream());
  }
}
