package ma.tasrih.intake.domain;

import java.util.List;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.fix.LineCell;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Receives what a reader finds, in file order, so that no reader holds a file's lines. Every draft
 * is announced before its first line; drafts of one file may interleave.
 */
public interface DraftSink {

  /** A new employer and month begins; called once per key. */
  void draft(DraftHeader header);

  /**
   * One person's line.
   *
   * @param findings what reading this line gave; a blocking one rejects it
   */
  void line(DraftKey key, DraftLine line, List<Finding> findings);

  /**
   * A line that could not be tied to any draft, or only partly read: it counts as read and
   * rejected.
   */
  void unreadableLine(List<Finding> findings);

  /** Something about one draft as a whole, such as a total that does not add up. */
  void draftFinding(DraftKey key, Finding finding);

  /** Something about the file as a whole. */
  void fileFinding(Finding finding);

  /**
   * The next file of an archive begins, or the last one has ended: what is said of a whole file
   * from here on holds for that file's drafts alone.
   *
   * @param inArchive false after the last file
   */
  default void nextFile(boolean inArchive) {}

  /**
   * What follows stands in another file of the archive, or sheet of the workbook.
   *
   * @param name null when there is but one, or the last has ended
   */
  default void part(@Nullable String name) {}

  /** What people decided about the file, for the part at hand; a reader asks before it reads. */
  default Amended amended() {
    return Amended.NOTHING;
  }

  /** Whether the cells of a line are wanted beside what they mean; asked in file order. */
  default boolean wantsCells(int line) {
    return false;
  }

  /** The cells of a line that were wanted, as they stand; what they mean follows. */
  default void cells(int line, List<LineCell> cells) {}
}
