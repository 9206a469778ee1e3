package ma.tasrih.identity.domain.watch;

import java.util.Optional;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * Something handed out, as it is counted and told in the journal.
 *
 * @param affiliate whose it is; empty when it is of several, or of nobody
 * @param document its number, never a person's; at most 64 characters
 * @param people how many insured persons it tells of, at least 0
 */
public record TakenOut(
    DownloadKind kind, Optional<AffiliateNumber> affiliate, String document, int people) {

  /** One affiliate's. */
  public static TakenOut of(
      DownloadKind kind, AffiliateNumber affiliate, String document, int people) {
    return new TakenOut(kind, Optional.of(affiliate), document, people);
  }

  /** Neither a file nor a person. */
  public boolean isNothing() {
    return kind.documents() == 0 && people == 0;
  }
}
