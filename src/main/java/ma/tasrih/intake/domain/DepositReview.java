package ma.tasrih.intake.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.contributions.domain.late.PaymentOutlook;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations.Movements;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.intake.domain.finish.Comparison;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.PaymentOrder;

/**
 * What filing a deposit would do, or has done.
 *
 * @param parts one for each employer and month of the file, in its order
 * @param filed what became of a submitted deposit
 * @param mayFile whether the person looking may file all that can be filed
 * @param takenOut lines somebody decided to leave out of the file on the portal, 0 or more
 */
public record DepositReview(List<Part> parts, List<Filed> filed, boolean mayFile, int takenOut) {

  /** How many parts of a bundle a page lists. */
  public static final int LISTED = 100;

  /** How many parts of a bundle are compared with the month before. */
  public static final int COMPARED = 20;

  /**
   * One employer's month.
   *
   * @param company name of the employer; empty when it is none of the sender's
   * @param toOrder contributions an order would ask for, zero or more
   * @param toRepay family allowances to repay, zero or more
   * @param change of a principal declaration
   * @param correction of a corrective one
   * @param outlook what being late costs; of parts that can be filed and are compared
   * @param comparison with what was filed or sent before; of parts that are compared
   */
  public record Part(
      Declaration declaration,
      String company,
      Money toOrder,
      Money toRepay,
      Optional<Change> change,
      Optional<Correction> correction,
      Optional<PaymentOutlook> outlook,
      Comparison comparison) {

    /** Something of it can be filed. */
    public boolean fileable() {
      return declaration.isFileable();
    }
  }

  /**
   * The difference with the month declared before.
   *
   * @param people more (or, negative, fewer) lines than before
   */
  public record Change(
      YearMonth since,
      Money due,
      Money dueBefore,
      int people,
      int peopleBefore,
      Movements movements) {}

  /**
   * What a corrective declaration does to a month.
   *
   * @param dueBefore contributions of the month as it stands
   * @param peopleBefore lines of the month as it stands
   * @param people who comes and goes; empty when there are too many to tell
   * @param overOrdered contributions ordered too much, zero or more; an inspector decides
   * @param overRepaid allowances ordered back too much, zero or more; likewise
   */
  public record Correction(
      Money dueBefore,
      int peopleBefore,
      Optional<PeopleChange> people,
      Money overOrdered,
      Money overRepaid) {

    /** How many lines of a month are compared one by one. */
    public static final int MOST_PEOPLE = 2_000;
  }

  /** A filed declaration and its order; none for nothing to pay. */
  public record Filed(Declaration declaration, Optional<PaymentOrder> order) {}

  public DepositReview {
    parts = List.copyOf(parts);
    filed = List.copyOf(filed);
  }

  public int read() {
    return parts.stream().mapToInt(p -> p.declaration().totals().read()).sum();
  }

  public int accepted() {
    return parts.stream().mapToInt(p -> p.declaration().totals().accepted()).sum();
  }

  /** Lines that would not be declared: those that cannot be, and those taken out. */
  public int left() {
    return rejected() + takenOut;
  }

  /** All lines there were, with those taken out. */
  public int lines() {
    return read() + takenOut;
  }

  public int rejected() {
    return read() - accepted();
  }

  /** Contributions the orders would ask for. */
  public Money toOrder() {
    return sum(parts.stream().filter(Part::fileable).map(Part::toOrder).toList());
  }

  public Money toRepay() {
    return sum(parts.stream().filter(Part::fileable).map(Part::toRepay).toList());
  }

  /** All that would have to be paid. */
  public Money total() {
    return toOrder().plus(toRepay());
  }

  /** A corrective declaration states the whole month, so none is filed without all its lines. */
  public boolean lacksLines() {
    return parts.stream()
        .filter(Part::fileable)
        .map(Part::declaration)
        .anyMatch(d -> d.kind() == Kind.CORRECTIVE && d.totals().rejected() > 0);
  }

  /** How many declarations can be filed. */
  public long fileable() {
    return parts.stream().filter(Part::fileable).count();
  }

  /** The first day by which something must be paid. */
  public Optional<LocalDate> dueDate() {
    return parts.stream()
        .filter(Part::fileable)
        .map(p -> p.declaration().effectiveDueDate())
        .min(LocalDate::compareTo);
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}
