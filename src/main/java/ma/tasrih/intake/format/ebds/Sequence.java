package ma.tasrih.intake.format.ebds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.format.ebds.layout.Alphabet;
import ma.tasrih.intake.format.ebds.layout.FileShape;
import ma.tasrih.intake.format.ebds.layout.RecordLayout;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/** R02: follows the order of a file's records, and words what is wrong with a line as such. */
final class Sequence {

  private final List<FileShape.Step> steps;
  private final Set<String> seen = new HashSet<>();
  private int at = -1;

  Sequence(FileShape shape) {
    this.steps = shape.steps();
  }

  boolean knows(String type) {
    return place(type) >= 0;
  }

  /**
   * Takes the next record. A record that comes too late is reported once, there; one that never
   * comes is reported at the end.
   *
   * @return the finding when it stands in the wrong place
   */
  @Nullable Finding take(int line, String type) {
    int place = place(type);
    boolean repeated = place == at && !steps.get(place).many();
    Finding finding = place < at || repeated ? outOfOrder(line, type, expected()) : null;
    at = place;
    seen.add(type);
    return finding;
  }

  /** The records that may follow, as a message lists them. */
  String expected() {
    List<String> types = new ArrayList<>();
    if (at >= 0 && steps.get(at).many()) {
      types.add(steps.get(at).type());
    }
    for (int i = at + 1; i < steps.size(); i++) {
      types.add(steps.get(i).type());
      if (steps.get(i).needed()) {
        break;
      }
    }
    return String.join(", ", types);
  }

  /** The records that never came. */
  List<Finding> missing() {
    return steps.stream()
        .filter(step -> step.needed() && !seen.contains(step.type()))
        .map(step -> Finding.inFile(FileCode.RECORD_MISSING, step.type()))
        .toList();
  }

  static Finding outOfOrder(int line, String type, String expected) {
    return Finding.at(FileCode.RECORD_OUT_OF_ORDER, line, Fields.TYPE, type, type, expected);
  }

  /** What is to say of a line whose type is none of those expected. */
  static List<Finding> unknown(LineSource.Line line, String type, String expected) {
    String shown = Alphabet.visible(type);
    Finding unknown =
        Finding.at(
            FileCode.RECORD_TYPE_UNKNOWN, line.number(), Fields.TYPE, shown, shown, expected);
    return line.length() == RecordLayout.LENGTH
        ? List.of(unknown)
        : List.of(unknown, wrongLength(line));
  }

  static Finding wrongLength(LineSource.Line line) {
    return Finding.at(
        FileCode.LINE_LENGTH_WRONG,
        line.number(),
        null,
        null,
        Long.toString(line.length()),
        Integer.toString(RecordLayout.LENGTH));
  }

  private int place(String type) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).type().equals(type)) {
        return i;
      }
    }
    return -1;
  }
}
