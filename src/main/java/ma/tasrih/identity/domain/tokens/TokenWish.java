package ma.tasrih.identity.domain.tokens;

import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * What somebody wants of a new token.
 *
 * @param label 1 to {@value #LONGEST_LABEL} characters
 * @param only the one affiliate it shall reach; empty for all of the owner's
 * @param days 1 to {@value #MOST_DAYS}
 */
public record TokenWish(String label, Set<Scope> scopes, Optional<AffiliateNumber> only, int days) {

  public static final int LONGEST_LABEL = 100;
  public static final int USUAL_DAYS = 90;
  public static final int MOST_DAYS = 365;

  public TokenWish {
    scopes = Set.copyOf(scopes);
  }
}
