package ma.tasrih.rates.domain;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.kernel.Timeline;
import ma.tasrih.kernel.Timeline.Entry;
import ma.tasrih.kernel.Timeline.NoValueInForce;
import ma.tasrih.rates.domain.RateRow.Payer;
import ma.tasrih.rates.domain.RateRow.Scheme;

/** The rates in force: per scheme and branch, one timeline of both payers' rates together. */
final class RateTable {

  private final Map<Scheme, Map<Branch, Timeline<BranchRate>>> timelines = new HashMap<>();

  RateTable(List<RateRow> rows) {
    rows.stream()
        .filter(LawRow::inForce)
        .collect(groupingBy(RateRow::key))
        .values()
        .forEach(this::addBranch);
  }

  private void addBranch(List<RateRow> rows) {
    RateRow first = rows.get(0);
    List<Entry<BranchRate>> entries = new ArrayList<>();
    for (List<RateRow> pair : rows.stream().collect(groupingBy(LawRow::from)).values()) {
      entries.add(new Entry<>(pair.get(0).from(), pair.get(0).mark().until(), together(pair)));
    }
    timelines
        .computeIfAbsent(first.scheme(), scheme -> new EnumMap<>(Branch.class))
        .put(first.branch(), Timeline.of(first.key(), entries));
  }

  /** Both payers must be written out, so that a forgotten row never counts as a rate of zero. */
  private static BranchRate together(List<RateRow> pair) {
    RateRow employer = paidBy(Payer.EMPLOYER, pair);
    RateRow employee = paidBy(Payer.EMPLOYEE, pair);
    if (pair.size() != 2
        || !employer.ceiling().equals(employee.ceiling())
        || !employer.mark().until().equals(employee.mark().until())) {
      throw new IllegalArgumentException(
          employer.key() + " has payers that do not fit together from " + employer.from());
    }
    return new BranchRate(
        employer.branch(),
        employer.rate(),
        employee.rate(),
        employer.ceiling(),
        Sources.both(employer.mark().source(), employee.mark().source()));
  }

  private static RateRow paidBy(Payer payer, List<RateRow> pair) {
    Optional<RateRow> row = pair.stream().filter(r -> r.payer() == payer).findFirst();
    return row.orElseThrow(
        () ->
            new IllegalArgumentException(
                pair.get(0).key()
                    + " has no rate of the "
                    + payer
                    + " from "
                    + pair.get(0).from()));
  }

  /** The branches due in a month, in slip order; see {@link RateBook#branchesAt}. */
  List<BranchRate> at(Scheme scheme, YearMonth period) {
    LocalDate day = period.atDay(1);
    List<BranchRate> due =
        timelines.getOrDefault(scheme, Map.of()).values().stream()
            .filter(timeline -> timeline.spans(day))
            .map(timeline -> timeline.at(day))
            .toList();
    if (due.isEmpty()) {
      throw new NoValueInForce(scheme + " has no rate in force in " + period);
    }
    return due;
  }
}
