package ma.tasrih.intake.format.ebds;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.format.ebds.layout.FileShape;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a file once, line by line: its lines, its kind, the quirks of its bytes. What stands
 * in the lines is {@link RecordWalk}'s.
 */
final class FileWalk {

  /** Who wants to know what stands in a file. */
  interface Listener {

    /** Something about the file or its declaration as a whole. */
    void problem(Finding finding);

    /** Affiliate and month were met, usable or not; once, before what follows x01. */
    void heading(Heading heading);

    /**
     * A person's record with what was put in the place of its fields; null when it was left out.
     * Sums are those of the record as it was sent.
     */
    default @Nullable EbdsRecord standing(EbdsRecord record, List<Finding> findings) {
      return record;
    }

    /** A person's record whose fields can be read, with what was found on it. */
    void person(EbdsRecord record, List<Finding> findings);

    /** A line that cannot be read as the person's it may be. */
    void lostLine(List<Finding> findings);
  }

  private static final int TYPE_LENGTH = 3;

  private final Set<FileShape> wanted;
  private final int maxLines;
  private final Listener listener;
  private @Nullable RecordWalk records;
  private boolean lostBefore;

  /**
   * @param wanted the files to go through; another one is reported, and left
   * @param maxLines lines after which reading stops
   */
  FileWalk(Set<FileShape> wanted, int maxLines, Listener listener) {
    this.wanted = wanted;
    this.maxLines = maxLines;
    this.listener = listener;
  }

  /**
   * Reads to the end, or to the point where going on makes no sense.
   *
   * @return what the file says of itself, null when it is none of the wanted files
   */
  @Nullable Heading read(InputStream in) throws IOException {
    LineSource source = new LineSource(in);
    boolean any = false;
    for (LineSource.Line line = source.next(); line != null; line = source.next()) {
      any = true;
      if (line.number() > maxLines) {
        listener.problem(Finding.inFile(FileCode.TOO_MANY_LINES, Integer.toString(maxLines)));
        return heading();
      }
      if (!take(line)) {
        return null;
      }
    }
    if (!any) {
      listener.problem(Finding.inFile(FileCode.FILE_EMPTY));
    }
    if (records != null) {
      records.finish();
    }
    quirks(source);
    return heading();
  }

  private @Nullable Heading heading() {
    return records == null ? null : records.heading();
  }

  /** Returns false when the file is none of the wanted. */
  private boolean take(LineSource.Line line) {
    if (line.text().length() < TYPE_LENGTH) {
      listener.problem(Sequence.wrongLength(line));
      return true;
    }
    String type = line.text().substring(0, TYPE_LENGTH);
    if (records == null) {
      Optional<FileShape> shape = FileShape.ofRecord(type);
      if (shape.isPresent() && !wanted.contains(shape.get())) {
        listener.problem(unwanted(shape.get(), line, type));
        return false;
      }
      shape.ifPresent(s -> records = new RecordWalk(s, listener, lostBefore));
    }
    if (records == null) {
      lostBefore = true;
      listener.lostLine(Sequence.unknown(line, type, firstRecords()));
    } else {
      records.take(line, type);
    }
    return true;
  }

  private Finding unwanted(FileShape shape, LineSource.Line line, String type) {
    return shape == FileShape.ROSTER
        ? Finding.inFile(FileCode.ROSTER_IS_NOT_A_DECLARATION)
        : Sequence.unknown(line, type, firstRecords()).get(0);
  }

  private String firstRecords() {
    return String.join(", ", wanted.stream().sorted().map(shape -> shape.type("00")).toList());
  }

  private void quirks(LineSource source) {
    if (source.sawCrlf()) {
      listener.problem(Finding.inFile(FileCode.CRLF_LINES));
    }
    if (source.missesFinalLineFeed()) {
      listener.problem(Finding.inFile(FileCode.FINAL_LINE_FEED_MISSING));
    }
    if (source.sawSub()) {
      listener.problem(Finding.inFile(FileCode.TRAILING_SUB));
    }
  }
}
