package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.Amendments;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.JoinedAmendments;
import ma.tasrih.intake.domain.Parts;
import ma.tasrih.intake.domain.fix.Fixes;
import ma.tasrih.intake.domain.fix.LineCell;
import ma.tasrih.intake.domain.fix.LinePlace;
import ma.tasrih.intake.usecase.check.DepositStream;
import ma.tasrih.intake.usecase.check.FileReading;
import ma.tasrih.intake.usecase.mapping.KnownColumns;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/** Fetches some lines of a kept file by reading it again, up to the last one wanted. */
@ApplicationScoped
class FileRows {

  @Inject private Deposits deposits;
  @Inject private KnownColumns knownColumns;
  @Inject private Fixes fixes;

  /**
   * Hands out the lines that are there as they stand, in the order of the file; one that was left
   * out is not there.
   */
  void read(Deposit deposit, Collection<LinePlace> wanted, Consumer<FileRow> taker) {
    readWithout(deposit, 0, wanted, taker);
  }

  /**
   * The same as if an act were taken back.
   *
   * @param act its number, 0 for none
   */
  void readWithout(
      Deposit deposit, int act, Collection<LinePlace> wanted, Consumer<FileRow> taker) {
    if (wanted.isEmpty()) {
      return;
    }
    Taking taking =
        new Taking(
            new JoinedAmendments(
                fixes.amendments(deposit.id(), wanted, act), knownColumns.of(deposit)),
            new HashSet<>(wanted),
            taker);
    try {
      FileReading.readInto(
          deposit.format(), new DepositStream(deposits, deposit.id()), deposit.asked(), taking);
    } catch (AllThere all) {
      // The rest of the file is nobody's question.
    }
    taking.flush();
  }

  /** Every wanted line was read. */
  private static final class AllThere extends RuntimeException {
    AllThere() {
      super(null, null, false, false);
    }
  }

  private static final class Taking implements DraftSink {

    private final Amendments amendments;
    private final Set<LinePlace> wanted;
    private final Consumer<FileRow> taker;
    private @Nullable String partName;
    private final Parts parts = new Parts();
    private @Nullable FileRow waiting;

    Taking(Amendments amendments, Set<LinePlace> wanted, Consumer<FileRow> taker) {
      this.amendments = amendments;
      this.wanted = wanted;
      this.taker = taker;
    }

    void flush() {
      if (waiting != null) {
        taker.accept(waiting);
        waiting = null;
      }
    }

    @Override
    public void part(@Nullable String name) {
      partName = name;
      parts.begin(name);
    }

    @Override
    public void nextFile(boolean isOneOfAnArchive) {
      parts.nextFile(isOneOfAnArchive);
    }

    @Override
    public Amended amended() {
      return new Amended(amendments, parts.number());
    }

    @Override
    public boolean wantsCells(int line) {
      return wanted.contains(new LinePlace(parts.number(), line));
    }

    @Override
    public void cells(int line, List<LineCell> cells) {
      flush();
      LinePlace place = new LinePlace(parts.number(), line);
      wanted.remove(place);
      waiting = new FileRow(place, partName, null, cells);
    }

    @Override
    public void line(DraftKey key, DraftLine line, List<Finding> findings) {
      if (waiting != null) {
        waiting = new FileRow(waiting.place(), waiting.partName(), key, waiting.cells());
      }
      after();
    }

    @Override
    public void unreadableLine(List<Finding> findings) {
      after();
    }

    private void after() {
      flush();
      if (wanted.isEmpty()) {
        throw new AllThere();
      }
    }

    @Override
    public void draft(DraftHeader header) {}

    @Override
    public void draftFinding(DraftKey key, Finding finding) {}

    @Override
    public void fileFinding(Finding finding) {}
  }
}
