package ma.tasrih.intake.format.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.SampleRoster;
import ma.tasrih.declarations.domain.draft.DraftCheck;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.format.table.TableLimits;
import ma.tasrih.kernel.Finding;

/**
 * Reader and rules in a row, for an employer who owns affiliate 1234567 with its roster of June
 * 2025 and nothing else.
 */
final class SamplePipeline implements DraftSink {

  final List<Finding> findings = new ArrayList<>();
  final List<DeclaredLine> declared = new ArrayList<>();
  final List<DraftHeader> headers = new ArrayList<>();
  int read;
  int unreadable;
  private final Map<DraftKey, DraftCheck> drafts = new LinkedHashMap<>();

  static SamplePipeline run(byte[] file, ReadOptions options) {
    return run(file, options, TableLimits.DEFAULT);
  }

  static SamplePipeline run(byte[] file, ReadOptions options, TableLimits limits) {
    SamplePipeline pipeline = new SamplePipeline();
    try {
      new CsvReader(limits).read(new ByteArrayInputStream(file), options, pipeline);
    } catch (IOException e) {
      throw new AssertionError("bytes in memory cannot fail", e);
    }
    pipeline.drafts.values().forEach(check -> pipeline.findings.addAll(check.end()));
    return pipeline;
  }

  @Override
  public void draft(DraftHeader header) {
    headers.add(header);
    boolean own = header.key().affiliate().equals(SampleRoster.AFFILIATE);
    Optional<PrefilledRoster> roster =
        header.key().equals(SampleRoster.KEY) ? Optional.of(SampleRoster.ROSTER) : Optional.empty();
    DraftCheck check =
        new DraftCheck(header, SampleRoster.context(roster, own, filed(header.kind())));
    drafts.put(header.key(), check);
    findings.addAll(check.begin());
  }

  /** A supplementary declaration follows a principal one; nothing else was filed. */
  private static DraftContext.FiledState filed(Kind kind) {
    return kind == Kind.SUPPLEMENTARY
        ? new DraftContext.FiledState(Optional.of("D-1"), 0, Optional.empty(), true)
        : DraftContext.FiledState.NOTHING;
  }

  @Override
  public void line(DraftKey key, DraftLine line, List<Finding> readingFindings) {
    read++;
    DraftCheck.LineOutcome outcome = drafts.get(key).line(line, readingFindings);
    findings.addAll(outcome.findings());
    if (outcome.declared() != null) {
      declared.add(outcome.declared());
    }
  }

  @Override
  public void unreadableLine(List<Finding> lineFindings) {
    read++;
    unreadable++;
    findings.addAll(lineFindings);
  }

  @Override
  public void draftFinding(DraftKey key, Finding finding) {
    findings.add(finding);
  }

  @Override
  public void fileFinding(Finding finding) {
    findings.add(finding);
  }
}
