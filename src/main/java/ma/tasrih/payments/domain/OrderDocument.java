package ma.tasrih.payments.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.contributions.domain.Contribution;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.LegalSource;

/**
 * Everything the payment slip says.
 *
 * @param assessment of the declaration the order stands for
 */
public record OrderDocument(
    PaymentOrder order,
    Employer employer,
    Assessment assessment,
    Payee payee,
    Deadline deadline,
    Imprint imprint) {

  /**
   * Why the due date is what it is.
   *
   * @param rule the ordinary rule
   * @param restDays why week-ends and holidays do not move it
   * @param extension what moved the date, its reference printed as the reason; empty for an
   *     ordinary month
   */
  public record Deadline(LegalSource rule, LegalSource restDays, Optional<LegalSource> extension) {

    /** Without a source for rest days, which leaves that part of the rule in doubt. */
    public Deadline(LegalSource rule, Optional<LegalSource> extension) {
      this(rule, new LegalSource("", "", false, rule.validFrom()), extension);
    }
  }

  /**
   * Refuses parts that do not belong together.
   *
   * @throws IllegalArgumentException when the parts are of different affiliates or months, the
   *     order asks for more than the assessment, or a moved due date has no reason
   */
  public OrderDocument {
    require(order.affiliate().equals(employer.number()), "the order is another employer's");
    require(order.period().equals(assessment.period()), "the order is for another month");
    require(order.amount().compareTo(assessment.due()) <= 0, "the order exceeds what is due");
    require(
        order.effectiveDueDate().equals(order.dueDate()) || deadline.extension().isPresent(),
        "a due date was moved without a reason");
  }

  /** What earlier orders of the month already asked for; positive on a corrective only. */
  public Money alreadyOrdered() {
    return assessment.due().minus(order.amount());
  }

  /** Whether the date that counts is not the ordinary one. */
  public boolean isExtended() {
    return !order.effectiveDueDate().equals(order.dueDate());
  }

  /** The contributions whose rate is not held with high certainty. */
  public List<Contribution> unverifiedContributions() {
    return assessment.contributions().stream().filter(c -> !c.source().verified()).toList();
  }

  /** The sources of the due date that are not held with high certainty. */
  public List<LegalSource> unverifiedDates() {
    LegalSource rule = deadline.rule();
    Optional<LegalSource> extension = deadline.extension().filter(e -> isExtended());
    return Stream.concat(Stream.of(rule), extension.stream()).filter(s -> !s.verified()).toList();
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
