package ma.tasrih.identity.domain.people;

import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * Which affiliates an inspector looks after: whole regions, single ones besides, or, with neither,
 * all of them.
 *
 * @param regions codes such as {@code CASABLANCA_SETTAT}
 */
public record Reach(Set<String> regions, Set<AffiliateNumber> caseLoad) {

  public static final Reach NATIONAL = new Reach(Set.of(), Set.of());

  public Reach {
    regions = Set.copyOf(regions);
    caseLoad = Set.copyOf(caseLoad);
  }

  public boolean isNational() {
    return regions.isEmpty() && caseLoad.isEmpty();
  }

  /**
   * @param region of the affiliate
   */
  public boolean includes(AffiliateNumber affiliate, String region) {
    return isNational() || caseLoad.contains(affiliate) || regions.contains(region);
  }
}
