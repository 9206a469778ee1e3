package ma.tasrih.intake.format.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ma.tasrih.intake.domain.Amendments;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Level;

/**
 * Writes a table again with four columns more: status, codes, messages and what to do, so that it
 * can be corrected and sent again. Every row keeps its line. Findings come in the order of the
 * file; rows are read up to the line of the next one and no further.
 */
public abstract class Annotator implements Closeable {

  private static final List<String> HEADINGS = List.of("statut", "codes", "message", "correction");
  private static final String BETWEEN = " · ";

  private final FindingTexts texts;

  /** Of the whole file or of rows that are not there: they stand with the next row. */
  private final List<Finding> late = new ArrayList<>();

  private final List<Finding> waiting = new ArrayList<>();
  private Amendments amendments = Amendments.NONE;
  private List<String> headings = List.of();

  /** Columns the file lacks and some line was given. */
  private List<String> added = List.of();

  private int place = -1;
  private boolean belowHeadings;
  private boolean refusedOnly;

  /** The row at hand is the first of a table that has no row of headings. */
  private boolean begins;

  /** The row at hand is read and not yet written. */
  private boolean held;

  protected Annotator(FindingTexts texts) {
    this.texts = texts;
  }

  /** Leaves out every row below the headings that can be filed as it is. */
  public final void keepRefusedOnly() {
    refusedOnly = true;
  }

  /** Whether rows are left out, so that a row has no place of its own in the copy. */
  protected final boolean isRefusedOnly() {
    return refusedOnly;
  }

  /** Writes what stands: values put in the place of others, and a blank row for one left out. */
  public final void amended(Amendments standing) {
    amendments = standing;
  }

  /** Whether a heading is one this class adds: read, it says nothing. */
  public static boolean isOurs(String heading) {
    return HEADINGS.contains(Heading.fold(heading));
  }

  /** Goes to the next row; false when there is none. */
  protected abstract boolean advance() throws IOException;

  /** The part of the file the row is in, as its findings say; 0 where there is but one. */
  protected abstract int part();

  protected abstract int line();

  protected abstract List<String> cells();

  /** Whether the row is the one of headings. */
  protected abstract boolean isHeadings();

  /** Writes a row in the place of the one at hand. */
  protected abstract void write(List<String> cells) throws IOException;

  /** Another sheet begins: rows above its headings stay as they are. */
  protected final void nextTable() {
    belowHeadings = false;
  }

  /** A table without a row of headings begins: our columns stand after its last. */
  protected final void nextTableWithoutHeadings(int width) {
    place = width;
    belowHeadings = true;
    begins = true;
    headings = Headings.letters(width);
  }

  /** Takes the next finding, in the order of the file. */
  public final void finding(Finding finding) {
    if (finding.line() == Finding.WHOLE_FILE) {
      late.add(finding);
      return;
    }
    if (!waiting.isEmpty() && !samePlace(waiting.get(0), finding)) {
      writeWaiting();
    }
    waiting.add(finding);
  }

  /** Writes the rest. */
  public final void end() throws IOException {
    if (!waiting.isEmpty()) {
      writeWaiting();
    }
    while (held || advance()) {
      held = false;
      row(List.of());
    }
  }

  private static boolean samePlace(Finding one, Finding other) {
    return one.line() == other.line() && partOf(one) == partOf(other);
  }

  private static int partOf(Finding finding) {
    return finding.part() == null ? 0 : finding.part().number();
  }

  /** A finding whose row is not there, such as one cut off, stands with the row that follows. */
  private void writeWaiting() {
    int part = partOf(waiting.get(0));
    int line = waiting.get(0).line();
    try {
      boolean there = false;
      while (!there && (held || advance())) {
        there = part() == part && line() >= line || part() > part;
        if (there && (part() > part || line() > line)) {
          held = true;
          late.addAll(waiting);
        } else {
          held = false;
          row(there ? waiting : List.of());
        }
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    waiting.clear();
  }

  private List<String> addedColumns() {
    return amendments.amendedColumns(part()).stream()
        .filter(column -> !headings.contains(column))
        .toList();
  }

  private void row(List<Finding> found) throws IOException {
    if (begins) {
      added = addedColumns();
      begins = false;
    }
    if (isHeadings()) {
      place = ownColumns(cells());
      headings = cells().stream().map(CellText::clean).toList();
      added = addedColumns();
      belowHeadings = true;
      write(with(cells(), added, HEADINGS));
    } else if (!belowHeadings || cells().stream().allMatch(String::isBlank)) {
      late.addAll(found);
      if (!refusedOnly) {
        write(cells());
      }
    } else if (amendments.isLeftOut(part(), line())) {
      late.addAll(found);
      if (!refusedOnly) {
        write(List.of(""));
      }
    } else if (refusedOnly && found.stream().noneMatch(Finding::isBlocking)) {
      late.clear();
    } else {
      List<Finding> all = new ArrayList<>(late);
      all.addAll(found);
      late.clear();
      Map<String, String> put = amendments.cells(part(), line());
      write(with(standing(put), given(put), annotations(all)));
    }
  }

  /** The row's cells with what was put in the place of some. */
  private List<String> standing(Map<String, String> put) {
    if (put.isEmpty()) {
      return cells();
    }
    List<String> row = new ArrayList<>(cells());
    put.forEach(
        (column, value) -> {
          int at = headings.indexOf(column);
          while (at >= row.size()) {
            row.add("");
          }
          if (at >= 0) {
            row.set(at, value);
          }
        });
    return row;
  }

  private List<String> given(Map<String, String> put) {
    return added.stream().map(column -> put.getOrDefault(column, "")).toList();
  }

  /** Where the four columns begin: where they were, or after the last heading. */
  private static int ownColumns(List<String> headings) {
    for (int i = 0; i + HEADINGS.size() <= headings.size(); i++) {
      if (HEADINGS.equals(
          headings.subList(i, i + HEADINGS.size()).stream().map(Heading::fold).toList())) {
        return i;
      }
    }
    return headings.size();
  }

  private List<String> with(List<String> cells, List<String> more, List<String> ours) {
    List<String> row = new ArrayList<>(cells.subList(0, Math.min(place, cells.size())));
    while (row.size() < place) {
      row.add("");
    }
    row.addAll(more);
    row.addAll(ours);
    if (cells.size() > place + ours.size()) {
      row.addAll(cells.subList(place + ours.size(), cells.size()));
    }
    return row;
  }

  private List<String> annotations(List<Finding> found) {
    if (found.isEmpty()) {
      return List.of(texts.word("status.OK"), "", "", "");
    }
    return List.of(
        texts.word(status(found)),
        joined(found.stream().map(f -> f.code().name()).distinct().toList()),
        joined(found.stream().map(this::message).toList()),
        joined(found.stream().map(f -> texts.fix(f.code())).distinct().toList()));
  }

  private static String status(List<Finding> found) {
    if (found.stream().anyMatch(Finding::isBlocking)) {
      return "status.TO_CORRECT";
    }
    boolean mustLook = found.stream().anyMatch(f -> f.code().level() == Level.MUST_LOOK);
    return mustLook ? "status.TO_LOOK_AT" : "status.INFORMATION";
  }

  private String message(Finding finding) {
    return finding.column() == null
        ? texts.message(finding)
        : finding.column() + " : " + texts.message(finding);
  }

  private static String joined(List<String> texts) {
    return texts.stream().map(CellText::harmless).collect(Collectors.joining(BETWEEN));
  }
}
