package ma.tasrih.intake.format.ebds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.Finding;

/** Keeps all that a reader says. */
final class RecordingSink implements DraftSink {

  final List<DraftHeader> drafts = new ArrayList<>();
  final List<DraftLine> lines = new ArrayList<>();
  final List<List<Finding>> lineFindings = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();
  final List<Finding> ofFile = new ArrayList<>();
  int unreadable;

  static RecordingSink read(byte[] file, String name) throws IOException {
    return read(file, new ReadOptions(name, null, null, null));
  }

  static RecordingSink read(byte[] file, ReadOptions options) throws IOException {
    RecordingSink sink = new RecordingSink();
    EbdsReader.read(new ByteArrayInputStream(file), options, sink);
    return sink;
  }

  @Override
  public void draft(DraftHeader header) {
    drafts.add(header);
  }

  @Override
  public void line(DraftKey key, DraftLine line, List<Finding> found) {
    if (drafts.stream().noneMatch(draft -> draft.key().equals(key))) {
      throw new IllegalStateException("a line before its draft");
    }
    lines.add(line);
    lineFindings.add(List.copyOf(found));
    findings.addAll(found);
  }

  @Override
  public void unreadableLine(List<Finding> found) {
    unreadable++;
    findings.addAll(found);
  }

  @Override
  public void draftFinding(DraftKey key, Finding finding) {
    findings.add(finding);
  }

  @Override
  public void fileFinding(Finding finding) {
    ofFile.add(finding);
    findings.add(finding);
  }

  /** {@code line;column;code}, in the order found. */
  List<String> shortFindings() {
    return findings.stream()
        .map(f -> f.line() + ";" + (f.column() == null ? "" : f.column()) + ";" + f.code().name())
        .toList();
  }
}
