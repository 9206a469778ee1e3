package ma.tasrih.intake.format.ebds;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.format.ebds.layout.FileShape;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Reads principal (B) and supplementary (E) files. All problems of a file come out of one reading;
 * a file whose affiliate or month cannot be used is checked all the same, without a draft.
 */
public final class EbdsReader {

  /** Lines we read unless told otherwise (ruling 23). */
  public static final int MAX_LINES = 1_200_000;

  private EbdsReader() {}

  /**
   * Reads a file to its end; the caller closes the stream. Whatever the bytes, only the stream
   * itself makes it throw.
   *
   * <p>A finding that concerns the declaration goes to its draft once that is announced, and to the
   * file before: the sink must let a blocking one block the draft either way.
   */
  public static void read(InputStream in, ReadOptions options, DraftSink sink) throws IOException {
    read(in, options, sink, MAX_LINES);
  }

  /**
   * The same with a limit of the caller's.
   *
   * @param maxLines after which reading stops with a finding
   */
  public static void read(InputStream in, ReadOptions options, DraftSink sink, int maxLines)
      throws IOException {
    Reading reading = new Reading(options, sink);
    FileWalk walk =
        new FileWalk(EnumSet.of(FileShape.PRINCIPAL, FileShape.SUPPLEMENTARY), maxLines, reading);
    Heading heading = walk.read(in);
    reading.amendments.findings().forEach(reading::problem);
    if (heading != null) {
      EbdsFileName.check(options.filename(), heading).forEach(reading::problem);
    }
  }

  /** One file being read. */
  private static final class Reading implements FileWalk.Listener {

    private final ReadOptions options;
    private final DraftSink sink;
    private final AmendedRecords amendments;
    private @Nullable DraftKey key;

    Reading(ReadOptions options, DraftSink sink) {
      this.options = options;
      this.sink = sink;
      this.amendments = new AmendedRecords(sink.amended());
    }

    @Override
    public @Nullable EbdsRecord standing(EbdsRecord record, List<Finding> findings) {
      return amendments.standing(record, findings);
    }

    @Override
    public void problem(Finding finding) {
      DraftKey draft = key;
      if (draft == null) {
        sink.fileFinding(finding);
      } else {
        sink.draftFinding(draft, finding);
      }
    }

    @Override
    public void heading(Heading heading) {
      Optional<AffiliateNumber> affiliate = heading.affiliate();
      Optional<YearMonth> period = heading.period();
      if (affiliate.isPresent() && period.isPresent()) {
        DraftKey draft = new DraftKey(affiliate.get(), period.get());
        key = draft;
        sink.draft(
            new DraftHeader(
                draft,
                kind(heading.shape()),
                rank(heading),
                heading.transferId(),
                true,
                heading.line(),
                Fields::of));
      }
      affiliate.ifPresent(inside -> compare(options.affiliate(), inside));
      period.ifPresent(inside -> compare(options.period(), inside));
      compareKind(heading.shape());
    }

    @Override
    public void person(EbdsRecord record, List<Finding> findings) {
      if (sink.wantsCells(record.line())) {
        sink.cells(record.line(), amendments.cells(record));
      }
      DraftLine line =
          record.part().equals("02")
              ? PersonReader.onRoster(record, findings)
              : PersonReader.entrant(record, findings);
      DraftKey draft = key;
      if (draft == null) {
        sink.unreadableLine(findings);
      } else {
        sink.line(draft, line, findings);
      }
    }

    @Override
    public void lostLine(List<Finding> findings) {
      sink.unreadableLine(findings);
    }

    /** Ruling 6: a corrective declaration comes as a principal file, and only by asking. */
    private Kind kind(FileShape shape) {
      if (shape == FileShape.SUPPLEMENTARY) {
        return Kind.SUPPLEMENTARY;
      }
      return options.kind() == Kind.CORRECTIVE ? Kind.CORRECTIVE : Kind.PRINCIPAL;
    }

    private int rank(Heading heading) {
      if (heading.shape() != FileShape.SUPPLEMENTARY || heading.rank() > 0) {
        return heading.rank();
      }
      return EbdsFileName.parse(options.filename()).map(EbdsFileName::rank).orElse(0);
    }

    private void compareKind(FileShape shape) {
      compare(options.kind(), kind(shape));
    }

    private void compare(@Nullable Object asked, Object inside) {
      if (asked != null && !asked.equals(inside)) {
        problem(Finding.inFile(FileCode.CALL_CONTRADICTS, asked.toString(), inside.toString()));
      }
    }
  }
}
