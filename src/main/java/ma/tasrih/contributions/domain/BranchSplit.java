package ma.tasrih.contributions.domain;

import ma.tasrih.kernel.Money;

/** How the contribution of one branch falls on lines. */
final class BranchSplit {

  private final Contribution contribution;
  private final long ceiling;
  private final Portion total;
  private final Portion employee;

  /**
   * @param ceiling centimes, {@link Long#MAX_VALUE} for an uncapped branch
   */
  BranchSplit(Contribution contribution, long ceiling) {
    this.contribution = contribution;
    this.ceiling = ceiling;
    total = Portion.of(contribution.totalRate());
    employee = Portion.of(contribution.employeeRate());
  }

  /** Finds the cuts: the amount due first, then the employees' share within each line's due. */
  BranchCut cut(long[] wages) {
    checkBase(wages);
    ShareCut due = CutSearch.find(new DueLines(wages), contribution.due().centimes());
    ShareCut withheld =
        CutSearch.find(new EmployeeLines(wages, due), contribution.employee().centimes());
    return new BranchCut(contribution.branch(), due, withheld);
  }

  private void checkBase(long[] wages) {
    long base = 0;
    for (long wage : wages) {
      base = Math.addExact(base, base(wage));
    }
    if (base != contribution.base().centimes()) {
      throw new IllegalArgumentException(
          "the wages are not those of the assessment of " + contribution.branch());
    }
  }

  LineShare share(int line, long wage, BranchCut cut) {
    long base = base(wage);
    long due = due(line, base, cut.due());
    long whole = employee.whole(base);
    long withheld = whole + cut.employee().extra(line, employee.remainder(base), due - whole);
    return new LineShare(
        contribution.branch(),
        Money.ofCentimes(base),
        Money.ofCentimes(due - withheld),
        Money.ofCentimes(withheld),
        Money.ofCentimes(due));
  }

  private long base(long wage) {
    if (wage < 0) {
      throw new IllegalArgumentException("a wage cannot be negative: " + wage);
    }
    return Math.min(wage, ceiling);
  }

  private long due(int line, long base, ShareCut cut) {
    return total.whole(base) + cut.extra(line, total.remainder(base), Long.MAX_VALUE);
  }

  /** The first allocation: nothing limits a line. */
  private final class DueLines implements CutSearch.Lines {
    private final long[] wages;

    DueLines(long[] wages) {
      this.wages = wages;
    }

    @Override
    public int count() {
      return wages.length;
    }

    @Override
    public long whole(int line) {
      return total.whole(base(wages[line]));
    }

    @Override
    public int remainder(int line) {
      return total.remainder(base(wages[line]));
    }

    @Override
    public long room(int line) {
      return Long.MAX_VALUE;
    }

    @Override
    public int denominator() {
      return total.denominator();
    }
  }

  /** The second allocation: a line's due is its limit. */
  private final class EmployeeLines implements CutSearch.Lines {
    private final long[] wages;
    private final ShareCut dueCut;

    EmployeeLines(long[] wages, ShareCut dueCut) {
      this.wages = wages;
      this.dueCut = dueCut;
    }

    @Override
    public int count() {
      return wages.length;
    }

    @Override
    public long whole(int line) {
      return employee.whole(base(wages[line]));
    }

    @Override
    public int remainder(int line) {
      return employee.remainder(base(wages[line]));
    }

    @Override
    public long room(int line) {
      return due(line, base(wages[line]), dueCut) - whole(line);
    }

    @Override
    public int denominator() {
      return employee.denominator();
    }
  }
}
