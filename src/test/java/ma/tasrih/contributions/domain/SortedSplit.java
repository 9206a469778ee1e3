package ma.tasrih.contributions.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The rule of largest remainder written the long way: sort the lines, hand out the centimes. */
final class SortedSplit {

  private SortedSplit() {}

  /** Due and employee share of each line, in centimes. */
  static List<List<Long>> of(Contribution contribution, List<Long> bases) {
    List<Long> unlimited = bases.stream().map(base -> Long.MAX_VALUE).toList();
    List<Long> due =
        give(
            contribution.due().centimes(),
            exact(bases, contribution.totalRate().fraction()),
            unlimited);
    List<Long> employee =
        give(
            contribution.employee().centimes(),
            exact(bases, contribution.employeeRate().fraction()),
            due);
    return IntStream.range(0, bases.size())
        .mapToObj(line -> List.of(due.get(line), employee.get(line)))
        .toList();
  }

  private static List<BigDecimal> exact(List<Long> bases, BigDecimal rate) {
    return bases.stream().map(base -> BigDecimal.valueOf(base).multiply(rate)).toList();
  }

  private static List<Long> give(long total, List<BigDecimal> exact, List<Long> limits) {
    List<Long> shares = new ArrayList<>();
    for (BigDecimal value : exact) {
      shares.add(value.setScale(0, RoundingMode.FLOOR).longValueExact());
    }
    List<Integer> byRemainder =
        IntStream.range(0, exact.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer line) -> exact.get(line).remainder(BigDecimal.ONE))
                    .reversed()
                    .thenComparing(line -> line))
            .toList();
    long left = total - shares.stream().mapToLong(Long::longValue).sum();
    while (left > 0) {
      for (int line : byRemainder) {
        if (left > 0 && shares.get(line) < limits.get(line)) {
          shares.set(line, shares.get(line) + 1);
          left--;
        }
      }
    }
    return shares;
  }
}
