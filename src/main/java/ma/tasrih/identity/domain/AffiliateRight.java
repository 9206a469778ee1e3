package ma.tasrih.identity.domain;

import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;

/** What somebody may do for one affiliate. */
public record AffiliateRight(AffiliateNumber affiliate, Set<Scope> scopes) {

  public AffiliateRight {
    scopes = Set.copyOf(scopes);
  }
}
