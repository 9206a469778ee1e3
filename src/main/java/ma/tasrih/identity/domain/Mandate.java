package ma.tasrih.identity.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * What an affiliate lets an accountant's firm do. It counts on every day from the first to the
 * last, both included, unless it was ended, which takes effect at once.
 *
 * @param until the last day; empty while it is open
 * @param ended whether somebody put an end to it
 */
public record Mandate(
    long firmId,
    AffiliateNumber affiliate,
    Set<Scope> scopes,
    LocalDate from,
    Optional<LocalDate> until,
    boolean ended) {

  public Mandate {
    scopes = Set.copyOf(scopes);
    if (!Scope.delegable().containsAll(scopes)) {
      throw new IllegalArgumentException("a mandate never lets manage");
    }
    if (scopes.isEmpty() || until.map(from::isAfter).orElse(false)) {
      throw new IllegalArgumentException("mandate without scope or days");
    }
  }

  public boolean isValid(LocalDate today) {
    return !ended && !today.isBefore(from) && until.map(last -> !today.isAfter(last)).orElse(true);
  }
}
