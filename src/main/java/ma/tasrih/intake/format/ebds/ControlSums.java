package ma.tasrih.intake.format.ebds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.format.ebds.layout.FieldSpec;
import ma.tasrih.kernel.ControlSum;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * R19: what the sums must be. Every total is the plain sum of a column; a line's own sum adds its
 * number, amounts, days and the rank of its situation. A column with an unreadable value has no
 * known total, and is not judged.
 */
final class ControlSums {

  /** A total of the last record, by the columns of 02 and 04 it adds. */
  private record Total(String field, String of02, String of04) {}

  private static final String COUNT = "";
  private static final String NONE = "-";

  private static final List<Total> TOTALS =
      List.of(
          new Total("N_Nbr_Salaries", COUNT, COUNT),
          new Total("N_T_Enfants", Fields.CHILDREN, NONE),
          new Total("N_T_AF_A_Payer", Fields.ALLOWANCE_DUE, NONE),
          new Total("N_T_AF_A_Deduire", Fields.ALLOWANCE_WITHHELD, NONE),
          new Total("N_T_AF_Net_A_Payer", Fields.ALLOWANCE_NET, NONE),
          new Total("N_T_Num_Imma", Fields.INSURED, Fields.INSURED),
          new Total("N_T_AF_A_Reverser", Fields.ALLOWANCE_TO_REPAY, NONE),
          new Total("N_T_Jours_Declares", Fields.DAYS, Fields.ENTRANT_DAYS),
          new Total("N_T_Salaire_Reel", Fields.ACTUAL_WAGE, Fields.ENTRANT_ACTUAL_WAGE),
          new Total("N_T_Salaire_Plaf", Fields.CAPPED_WAGE, Fields.ENTRANT_CAPPED_WAGE),
          new Total("N_T_Ctr", Fields.LINE_SUM, Fields.LINE_SUM));

  private static final List<String> SUMMED_02 =
      List.of(
          Fields.INSURED,
          Fields.ALLOWANCE_TO_REPAY,
          Fields.DAYS,
          Fields.ACTUAL_WAGE,
          Fields.CAPPED_WAGE);

  private static final List<String> SUMMED_04 =
      List.of(
          Fields.INSURED,
          Fields.ENTRANT_DAYS,
          Fields.ENTRANT_ACTUAL_WAGE,
          Fields.ENTRANT_CAPPED_WAGE);

  /** Sums by column, of 02 and of 04; an empty one is not known. */
  private final Map<String, Optional<ControlSum>> of02 = new HashMap<>();

  private final Map<String, Optional<ControlSum>> of04 = new HashMap<>();

  /** Takes a person's line that could be cut. */
  void add(EbdsRecord person) {
    for (Total total : TOTALS) {
      String column = person.part().equals("02") ? total.of02 : total.of04;
      if (column.equals(COUNT)) {
        add(person.part(), column, 1L);
      } else if (person.layout().has(column)) {
        boolean ownSum = column.equals(Fields.LINE_SUM);
        add(person.part(), column, ownSum ? lineSum(person) : value(person, column));
      }
    }
  }

  /** Takes a person's line that could not be cut: it counts, its values are unknown. */
  void addUnreadable(String part) {
    for (Total total : TOTALS) {
      String column = part.equals("02") ? total.of02 : total.of04;
      add(part, column, column.equals(COUNT) ? 1L : null);
    }
  }

  /** Takes a line of an unknown type, which may have been anybody's. */
  void addUnknown() {
    for (Total total : TOTALS) {
      add("02", total.of02, null);
      add("04", total.of04, null);
    }
  }

  /** The right {@code S_Ctr} of a line, null when one of its values is unreadable. */
  static @Nullable Long lineSum(EbdsRecord person) {
    boolean onRoster = person.part().equals("02");
    long sum = onRoster ? PersonReader.situation(person).map(s -> (long) s.rank()).orElse(-1L) : 0;
    if (sum < 0) {
      return null;
    }
    for (String column : onRoster ? SUMMED_02 : SUMMED_04) {
      Long value = value(person, column);
      if (value == null) {
        return null;
      }
      sum += value;
    }
    return sum;
  }

  static void checkLine(EbdsRecord person, List<Finding> findings) {
    Long right = person.layout().has(Fields.LINE_SUM) ? lineSum(person) : null;
    if (right != null) {
      compare(FileCode.CONTROL_SUM_WRONG, person, Fields.LINE_SUM, ControlSum.of(right), findings);
    }
  }

  /** Compares a record of totals (03, 05 or 06) with what the lines gave. */
  void checkTotals(EbdsRecord totals, List<Finding> findings) {
    for (FieldSpec field : totals.layout().fields()) {
      right(totals.part(), field.name())
          .ifPresent(sum -> compare(FileCode.TOTAL_WRONG, totals, field.name(), sum, findings));
    }
  }

  /** What a field of totals must hold, empty when it is no total or cannot be known. */
  Optional<ControlSum> right(String part, String field) {
    return TOTALS.stream()
        .filter(total -> total.field.equals(field))
        .findFirst()
        .flatMap(total -> right(part, total));
  }

  private Optional<ControlSum> right(String part, Total total) {
    return switch (part) {
      case "03" -> sum("02", total.of02);
      case "05" -> sum("04", total.of04);
      case "06" -> sum("02", total.of02).flatMap(a -> sum("04", total.of04).map(b -> a.plus(b)));
      default -> Optional.empty();
    };
  }

  private Optional<ControlSum> sum(String part, String column) {
    return sums(part).getOrDefault(column, Optional.of(ControlSum.ZERO));
  }

  private void add(String part, String column, @Nullable Long value) {
    Optional<ControlSum> sum = sum(part, column);
    sums(part)
        .put(column, value == null ? Optional.empty() : sum.map(before -> before.plus(value)));
  }

  private Map<String, Optional<ControlSum>> sums(String part) {
    return part.equals("02") ? of02 : of04;
  }

  private static void compare(
      FileCode code, EbdsRecord record, String field, ControlSum right, List<Finding> findings) {
    String written = record.raw(field);
    // Anything but digits has been reported as such.
    if (EbdsRecord.isDigits(written) && !ControlSum.ofDigits(written).equals(right)) {
      String value = ControlSum.ofDigits(written).toString();
      findings.add(Finding.at(code, record.line(), field, value, value, right.toString()));
    }
  }

  /** A number as sums take it: a blank insured number counts as zero. */
  private static @Nullable Long value(EbdsRecord person, String column) {
    boolean nobody = column.equals(Fields.INSURED) && person.isBlank(column);
    return nobody ? Long.valueOf(0) : person.number(column);
  }
}
