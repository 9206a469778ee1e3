package ma.tasrih.contributions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.Branch;

/**
 * Each line's share of an assessment, to the centime: the shares of a branch add up to its due, its
 * employees' and its employer's amount. Nothing is kept per line; two {@linkplain BranchCut cuts}
 * per branch tell any line's shares from its index and wage alone.
 *
 * <p>The rule is the largest remainder. Each line's due is first rounded down, and the centimes
 * left go one by one to the lines with the largest remainders, ties in line order. The employees'
 * share is then given the same way, but never above the line's due; the employer's share is the
 * difference. So a line's due lies within a centime of the exact value.
 *
 * <p>The limit can leave fewer lines with room than there are centimes: at 3.96 of 11.89 %, two
 * lines of 14.14 DH take both centimes of the due that are left, so that thirteen lines of 0.01 DH
 * owe nothing and three centimes of the employees' share meet two lines. The rest is then given in
 * a further round, again by largest remainder among the lines that still have room; there is always
 * room, as the employees' total is never above the due total. Only in a further round may an
 * employee share exceed the exact value by more than one centime.
 *
 * <p>It cannot happen where the total rate is a whole multiple of the employees' rate (health, job
 * loss). Elsewhere it takes lines whose due is below one centime: at the rates known, wages below
 * 1.00 DH.
 */
public final class LineShares {

  private final List<BranchSplit> splits;
  private final List<BranchCut> cuts;
  private final Map<Branch, Money> ceilings;

  private LineShares(List<BranchSplit> splits, List<BranchCut> cuts, Map<Branch, Money> ceilings) {
    this.splits = splits;
    this.ceilings = Map.copyOf(ceilings);
    this.cuts = List.copyOf(cuts);
  }

  /**
   * Splits an assessment over its lines.
   *
   * @param ceilings the ceiling of each capped branch ({@code RateBook.ceilingsAt})
   * @param wages the real wage of each line in centimes, zero or more, in line order
   * @throws IllegalArgumentException when the wages are not those assessed
   */
  public static LineShares compute(
      Assessment assessment, Map<Branch, Money> ceilings, long[] wages) {
    List<BranchSplit> splits = splits(assessment, ceilings);
    return new LineShares(
        splits, splits.stream().map(split -> split.cut(wages)).toList(), ceilings);
  }

  /**
   * The same shares again from cuts that were kept.
   *
   * @throws IllegalArgumentException when the cuts are not one per branch, in slip order
   */
  public static LineShares restore(
      Assessment assessment, Map<Branch, Money> ceilings, List<BranchCut> cuts) {
    List<Branch> branches = assessment.contributions().stream().map(Contribution::branch).toList();
    if (!branches.equals(cuts.stream().map(BranchCut::branch).toList())) {
      throw new IllegalArgumentException("the cuts are not those of " + branches);
    }
    return new LineShares(splits(assessment, ceilings), cuts, ceilings);
  }

  private static List<BranchSplit> splits(Assessment assessment, Map<Branch, Money> ceilings) {
    return assessment.contributions().stream()
        .map(
            contribution -> {
              Money ceiling = ceilings.get(contribution.branch());
              return new BranchSplit(
                  contribution, ceiling == null ? Long.MAX_VALUE : ceiling.centimes());
            })
        .toList();
  }

  /** What to keep so that {@link #restore} finds every share again. */
  public List<BranchCut> cuts() {
    return cuts;
  }

  /** The ceiling of each capped branch that the shares were made under. */
  public Map<Branch, Money> ceilings() {
    return ceilings;
  }

  /**
   * One line's shares, in slip order, in constant time.
   *
   * @param lineIndex from 0, as in the wages given to {@link #compute}
   * @param wageCentimes that line's real wage
   */
  public List<LineShare> of(int lineIndex, long wageCentimes) {
    List<LineShare> shares = new ArrayList<>(splits.size());
    for (int i = 0; i < splits.size(); i++) {
      shares.add(splits.get(i).share(lineIndex, wageCentimes, cuts.get(i)));
    }
    return shares;
  }
}
