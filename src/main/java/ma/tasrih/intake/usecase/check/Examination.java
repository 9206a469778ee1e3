package ma.tasrih.intake.usecase.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.Amendments;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.Parts;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finding.AttributedFinding;
import ma.tasrih.intake.domain.finding.FindingLog;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Examines one file from reader to report: every line meets the rules as it is read and goes on to
 * staging. Holds figures and the first findings, never the lines.
 */
public final class Examination implements DraftSink {

  private final DraftExamination.Law law;
  private final Staging staging;
  private final FindingLog log;
  private final Amendments amendments;
  private final Map<DraftKey, DraftExamination> drafts = new LinkedHashMap<>();
  private final List<Finding> wholeFile = new ArrayList<>();
  private final List<Finding> atLines = new ArrayList<>();
  private final List<DraftExamination> ofThisFile = new ArrayList<>();
  private final Map<DraftKey, Finding.Part> partOfDraft = new HashMap<>();
  private final Parts parts = new Parts();
  private boolean inArchive;
  private @Nullable Finding blockedBy;
  private boolean fileBlocked;
  private long blocking;
  private long warnings;
  private int linesRead;
  private int strayLines;
  private int progressStep = Integer.MAX_VALUE;
  private IntConsumer progress = lines -> {};

  /** Examines a file as it was sent. */
  Examination(DraftExamination.Law law, Staging staging, FindingLog log) {
    this(law, staging, log, Amendments.NONE);
  }

  Examination(DraftExamination.Law law, Staging staging, FindingLog log, Amendments amendments) {
    this.amendments = amendments;
    this.law = law;
    this.staging = staging;
    this.log = log;
  }

  @Override
  public void draft(DraftHeader header) {
    YearMonth period = header.key().period();
    if (!law.covers(period)) {
      refuse(header, DeclarationCode.PERIOD_NOT_DECLARABLE);
      return;
    }
    if (!law.coversRegimeOf(header.key())) {
      refuse(header, DeclarationCode.REGIME_WITHOUT_RATES);
      return;
    }
    DraftExamination draft = new DraftExamination(header, law, staging);
    drafts.put(header.key(), draft);
    if (parts.current() != null) {
      partOfDraft.put(header.key(), parts.current());
    }
    ofThisFile.add(draft);
    if (blockedBy != null) {
      draft.found(blockedBy);
    }
    draft.begin().forEach(finding -> note(header.key().affiliate(), finding));
  }

  @Override
  public void part(@Nullable String name) {
    parts.begin(name);
  }

  @Override
  public Amended amended() {
    return new Amended(amendments, parts.number());
  }

  @Override
  public void nextFile(boolean isOneOfAnArchive) {
    inArchive = isOneOfAnArchive;
    parts.nextFile(isOneOfAnArchive);
    blockedBy = null;
    ofThisFile.clear();
  }

  /** A fault of a whole file blocks everything in it; of one in an archive, only what it holds. */
  private void blockFile(Finding finding) {
    if (!finding.blocksDeclaration()) {
      return;
    }
    if (inArchive) {
      blockedBy = finding;
      ofThisFile.forEach(draft -> draft.found(finding));
    } else {
      fileBlocked = true;
    }
  }

  private void refuse(DraftHeader header, DeclarationCode code) {
    Finding finding = Finding.at(code, header.line(), null, null, header.key().period().toString());
    note(null, finding);
    blockFile(finding);
  }

  @Override
  public void line(DraftKey key, DraftLine line, List<Finding> findings) {
    DraftExamination draft = drafts.get(key);
    if (draft == null) {
      unreadableLine(findings);
    } else {
      draft.line(line, findings).forEach(finding -> note(key.affiliate(), finding));
      countLine();
    }
  }

  @Override
  public void unreadableLine(List<Finding> findings) {
    strayLines++;
    findings.forEach(finding -> note(null, finding));
    countLine();
    findings.forEach(this::blockFile);
  }

  @Override
  public void draftFinding(DraftKey key, Finding finding) {
    DraftExamination draft = drafts.get(key);
    if (draft != null) {
      draft.found(finding);
    }
    note(draft == null ? null : key.affiliate(), finding);
  }

  @Override
  public void fileFinding(Finding finding) {
    blockFile(finding);
    note(null, finding);
  }

  /** Tells how many lines are read, every so many of them. */
  void onProgress(int every, IntConsumer listener) {
    progressStep = every;
    progress = listener;
  }

  int linesRead() {
    return linesRead;
  }

  boolean fileBlocked() {
    return fileBlocked;
  }

  /**
   * A file without a line still is a declaration when the caller says whose and for when: a nil
   * one, or one the rules will refuse.
   */
  void announceIfEmpty(ReadOptions asked) {
    if (drafts.isEmpty() && !fileBlocked && asked.affiliate() != null && asked.period() != null) {
      DraftKey key = new DraftKey(asked.affiliate(), asked.period());
      Kind kind = asked.kind() == null ? Kind.PRINCIPAL : asked.kind();
      draft(new DraftHeader(key, kind, 0, null, false, Finding.WHOLE_FILE, (s, f) -> f.name()));
    }
  }

  /** Ends every draft and says what was found. */
  CheckReport finish(FileFormat format) {
    // A line nobody could attribute counts with the file's only draft.
    int stray = drafts.size() == 1 ? strayLines : 0;
    List<Declaration> declarations = new ArrayList<>();
    drafts.forEach(
        (key, draft) -> {
          Finding.Part part = partOfDraft.get(key);
          draft.end().forEach(finding -> note(key.affiliate(), finding, part));
          declarations.add(draft.close(fileBlocked, stray));
        });
    List<Finding> first = new ArrayList<>(wholeFile);
    atLines.sort(Comparator.comparingInt(Examination::partOf).thenComparingInt(Finding::line));
    first.addAll(atLines);
    return new CheckReport(
        format,
        declarations,
        blocking,
        warnings,
        first.subList(0, Math.min(first.size(), CheckReport.MOST_FINDINGS)));
  }

  private static int partOf(Finding finding) {
    return finding.part() == null ? 0 : finding.part().number();
  }

  private void countLine() {
    linesRead++;
    if (linesRead % progressStep == 0) {
      progress.accept(linesRead);
    }
  }

  private void note(@Nullable AffiliateNumber about, Finding found) {
    note(about, found, parts.current());
  }

  private void note(@Nullable AffiliateNumber about, Finding found, Finding.@Nullable Part part) {
    Finding finding = part == null ? found : found.in(part);
    if (finding.isBlocking()) {
      blocking++;
    } else {
      warnings++;
    }
    List<Finding> kept = finding.line() == Finding.WHOLE_FILE ? wholeFile : atLines;
    if (kept.size() < CheckReport.MOST_FINDINGS) {
      kept.add(finding);
    }
    log.add(new AttributedFinding(about, finding));
  }
}
