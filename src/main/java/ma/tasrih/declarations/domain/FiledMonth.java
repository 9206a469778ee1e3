package ma.tasrih.declarations.domain;

import java.util.List;
import java.util.Optional;
import ma.tasrih.kernel.Money;

/**
 * Everything an employer filed for a month, and what it says together.
 *
 * @param filed in the order of filing
 */
public record FiledMonth(List<Declaration> filed) {

  public FiledMonth {
    filed = List.copyOf(filed);
  }

  /**
   * What the month is said to be: the last corrective declaration and what was filed after it;
   * without one, everything. In the order of filing, always the end of {@link #filed}.
   */
  public List<Declaration> standing() {
    return filed.subList(lastCorrective().map(filed::indexOf).orElse(0), filed.size());
  }

  /** Contributions of the month as it stands. */
  public Money due() {
    return standing().stream().map(d -> d.assessment().due()).reduce(Money.ZERO, Money::plus);
  }

  /** Lines accepted for the month as it stands. */
  public int people() {
    return standing().stream().mapToInt(d -> d.totals().accepted()).sum();
  }

  /** What was brought in from elsewhere: asked for and paid there, never ordered here. */
  public List<Declaration> broughtIn() {
    return filed.stream().filter(d -> d.filingOrThrow().broughtIn()).toList();
  }

  /**
   * Whether a declaration is the month's last corrective one. A month has one claim, that of its
   * last corrective: each of them states all that was ordered against all that is due, so the claim
   * of an earlier one is void.
   */
  public boolean claims(Declaration declaration) {
    return lastCorrective().filter(last -> last.id() == declaration.id()).isPresent();
  }

  private Optional<Declaration> lastCorrective() {
    return filed.stream()
        .filter(d -> d.kind() == Kind.CORRECTIVE)
        .reduce((earlier, later) -> later);
  }
}
