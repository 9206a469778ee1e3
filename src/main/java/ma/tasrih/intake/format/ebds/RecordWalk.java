package ma.tasrih.intake.format.ebds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.format.ebds.layout.FileShape;
import ma.tasrih.intake.format.ebds.layout.Layout;
import ma.tasrih.intake.format.ebds.layout.RecordLayout;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the records of a file of a known kind. A bad line is reported and passed over. Holds
 * the heading, the records of totals and running sums, never the lines.
 */
final class RecordWalk {

  private final FileShape shape;
  private final FileWalk.Listener listener;
  private final Heading heading;
  private final Sequence sequence;
  private final ControlSums sums = new ControlSums();
  private final Map<String, EbdsRecord> totals = new LinkedHashMap<>();
  private Layout layout = Layout.latest();
  private boolean headed;
  private @Nullable String previousInsured;
  private @Nullable Boolean previousEntrantEmpty;

  /**
   * @param lostBefore whether lines of an unknown type came before
   */
  RecordWalk(FileShape shape, FileWalk.Listener listener, boolean lostBefore) {
    this.shape = shape;
    this.listener = listener;
    this.heading = new Heading(shape);
    this.sequence = new Sequence(shape);
    if (lostBefore) {
      sums.addUnknown();
    }
  }

  Heading heading() {
    return heading;
  }

  void take(LineSource.Line line, String type) {
    RecordLayout record = sequence.knows(type) ? layout.find(type) : null;
    if (record == null) {
      sums.addUnknown();
      listener.lostLine(Sequence.unknown(line, type, sequence.expected()));
      return;
    }
    List<Finding> findings = new ArrayList<>();
    Finding order = sequence.take(line.number(), type);
    if (order != null) {
      findings.add(order);
    }
    if (line.length() != RecordLayout.LENGTH) {
      findings.add(Sequence.wrongLength(line));
    }
    known(EbdsRecord.of(line, record), findings);
  }

  /** What only the end of the file tells. */
  void finish() {
    report(sequence.missing());
    for (EbdsRecord record : totals.values()) {
      if (record.readable()) {
        List<Finding> findings = new ArrayList<>();
        sums.checkTotals(record, findings);
        report(findings);
      }
    }
  }

  private void known(EbdsRecord record, List<Finding> findings) {
    if (record.readable()) {
      heading.compare(record, findings);
    }
    switch (record.part()) {
      case "00" -> {
        checkFields(record, findings);
        heading.readFirst(record, findings);
        report(findings);
      }
      case "01" -> global(record, findings);
      case "02", "04" -> person(record, findings);
      default -> {
        checkFields(record, findings);
        totals.putIfAbsent(record.type(), record);
        report(findings);
      }
    }
  }

  private void global(EbdsRecord record, List<Finding> findings) {
    checkFields(record, findings);
    heading.readGlobal(record, findings);
    if (!headed) {
      headed = true;
      layout = heading.period().map(Layout::of).orElse(layout);
      listener.heading(heading);
    }
    report(findings);
  }

  private void person(EbdsRecord record, List<Finding> findings) {
    boolean mustBeEmpty = shape == FileShape.SUPPLEMENTARY && record.part().equals("02");
    if (mustBeEmpty) {
      checkEmpty(record, findings);
      report(findings);
    } else if (!record.readable()) {
      sums.addUnreadable(record.part());
      listener.lostLine(findings);
    } else if (record.part().equals("04") && isEmptyEntrant(record, findings)) {
      FieldChecks.filler(record, findings);
      report(findings);
    } else {
      EbdsRecord standing = listener.standing(record, findings);
      if (standing != null) {
        FieldChecks.check(standing, findings);
      }
      sums.add(record);
      ControlSums.checkLine(record, findings);
      checkSorted(record, findings);
      if (standing == null) {
        report(findings);
      } else {
        listener.person(standing, findings);
      }
    }
  }

  private static void checkEmpty(EbdsRecord record, List<Finding> findings) {
    if (!record.readable()) {
      return;
    }
    String filled = record.firstFilled();
    if (filled != null) {
      String value = record.visible(filled);
      findings.add(
          Finding.at(FileCode.EMPTY_RECORD_NOT_EMPTY, record.line(), filled, value, record.type()));
    }
    FieldChecks.filler(record, findings);
  }

  /** An empty 04 says that nobody is new, so it stands alone. */
  private boolean isEmptyEntrant(EbdsRecord record, List<Finding> findings) {
    boolean empty = record.isEmpty();
    if (previousEntrantEmpty != null && (empty || previousEntrantEmpty)) {
      findings.add(Sequence.outOfOrder(record.line(), record.type(), shape.type("05")));
    }
    previousEntrantEmpty = empty;
    return empty;
  }

  /** R02: B02 stand by insured number; the same number twice is another finding. */
  private void checkSorted(EbdsRecord record, List<Finding> findings) {
    String insured = record.raw(Fields.INSURED);
    boolean sortedHere = shape == FileShape.PRINCIPAL && record.part().equals("02");
    if (!sortedHere || !EbdsRecord.isDigits(insured)) {
      return;
    }
    String previous = previousInsured;
    if (previous != null && insured.compareTo(previous) < 0) {
      findings.add(
          Finding.at(
              FileCode.LINES_NOT_SORTED,
              record.line(),
              Fields.INSURED,
              insured,
              insured,
              previous));
    }
    previousInsured = insured;
  }

  private static void checkFields(EbdsRecord record, List<Finding> findings) {
    if (record.readable()) {
      FieldChecks.check(record, findings);
    }
  }

  private void report(List<Finding> findings) {
    findings.forEach(listener::problem);
  }
}
