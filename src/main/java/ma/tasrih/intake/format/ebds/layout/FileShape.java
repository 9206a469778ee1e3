package ma.tasrih.intake.format.ebds.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The three files, and the records each is made of in order (R02). */
public enum FileShape {
  ROSTER('A', 3, "02", "02"),
  PRINCIPAL('B', 6, "02 04", "02"),
  /** Holds one empty E02: the people of the roster have their principal file. */
  SUPPLEMENTARY('E', 6, "04", "");

  private final char family;
  private final List<Step> steps;

  /**
   * One place in the order of records.
   *
   * @param type the record
   * @param many whether it may stand more than once
   * @param needed whether it must stand at least once
   */
  public record Step(String type, boolean many, boolean needed) {}

  FileShape(char family, int lastRecord, String many, String optional) {
    this.family = family;
    this.steps =
        IntStream.rangeClosed(0, lastRecord)
            .mapToObj(i -> "0" + i)
            .map(n -> new Step(family + n, many.contains(n), !optional.contains(n)))
            .toList();
  }

  /** The letter its records begin with. */
  public char family() {
    return family;
  }

  public List<Step> steps() {
    return steps;
  }

  /** The full type of a record of this file: {@code "02"} gives {@code "B02"}. */
  public String type(String number) {
    return family + number;
  }

  /** The file a record type belongs to. */
  public static Optional<FileShape> ofRecord(String type) {
    return Arrays.stream(values())
        .filter(shape -> shape.steps.stream().anyMatch(step -> step.type().equals(type)))
        .findFirst();
  }
}
