package ma.tasrih.intake.format.ebds;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.intake.format.ebds.layout.FileShape;
import ma.tasrih.kernel.Checked;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import org.jspecify.annotations.Nullable;

/** Reads rosters (A), which are small enough to be held. */
public final class RosterReader {

  private RosterReader() {}

  /**
   * Reads a roster to its end; the caller closes the stream.
   *
   * @param filename name as sent, without folders
   * @return the roster, its people sorted by number, unless a finding is blocking
   */
  public static Checked<PrefilledRoster> read(InputStream in, String filename) throws IOException {
    Reading reading = new Reading();
    Heading heading =
        new FileWalk(EnumSet.of(FileShape.ROSTER), EbdsReader.MAX_LINES, reading).read(in);
    if (heading != null) {
      reading.findings.addAll(EbdsFileName.check(filename, heading));
    }
    boolean blocked = reading.findings.stream().anyMatch(Finding::isBlocking);
    return new Checked<>(
        heading == null || blocked ? null : reading.roster(heading), reading.findings);
  }

  /** One roster being read. */
  private static final class Reading implements FileWalk.Listener {

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, RosterLine> people = new TreeMap<>();
    private final Map<String, Integer> firstLines = new TreeMap<>();

    /** Called when nothing blocks, so every part is there. */
    private PrefilledRoster roster(Heading heading) {
      String transferId = Optional.ofNullable(heading.transferId()).orElseThrow();
      return PrefilledRoster.of(
          transferId, heading.details().orElseThrow(), List.copyOf(people.values()));
    }

    @Override
    public void problem(Finding finding) {
      findings.add(finding);
    }

    @Override
    public void heading(Heading heading) {}

    @Override
    public void person(EbdsRecord record, List<Finding> found) {
      InsuredNumber.@Nullable Registered insured = PersonReader.registered(record, found);
      FamilyAllowance allowance = PersonReader.allowance(record);
      if (insured != null) {
        checkTwice(record, insured, found);
      }
      if (insured != null && allowance != null) {
        people.put(
            insured.digits(), new RosterLine(insured, record.trimmed(Fields.NAME), allowance));
      }
      findings.addAll(found);
    }

    @Override
    public void lostLine(List<Finding> found) {
      findings.addAll(found);
    }

    private void checkTwice(
        EbdsRecord record, InsuredNumber.Registered insured, List<Finding> found) {
      Integer before = firstLines.putIfAbsent(insured.digits(), record.line());
      if (before != null) {
        found.add(
            Finding.at(
                DeclarationCode.DUPLICATE_INSURED,
                record.line(),
                Fields.INSURED,
                insured.digits(),
                insured.digits(),
                before.toString()));
      }
    }
  }
}
