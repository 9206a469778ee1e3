package ma.tasrih.identity.domain.people;

import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * Which affiliates an inspector looks after: the whole country, whole regions, single ones besides.
 * With none of these, nothing.
 *
 * @param national every affiliate there is or will be; said on purpose, never for want of the rest
 * @param regions codes such as {@code CASABLANCA_SETTAT}
 */
public record Reach(boolean national, Set<String> regions, Set<AffiliateNumber> caseLoad) {

  public static final Reach NATIONAL = new Reach(true, Set.of(), Set.of());
  public static final Reach NOTHING = new Reach(false, Set.of(), Set.of());

  public Reach {
    regions = Set.copyOf(regions);
    caseLoad = Set.copyOf(caseLoad);
  }

  /** A part of the country. */
  public Reach(Set<String> regions, Set<AffiliateNumber> caseLoad) {
    this(false, regions, caseLoad);
  }

  /** No affiliate at all. */
  public boolean isNothing() {
    return !national && regions.isEmpty() && caseLoad.isEmpty();
  }

  /**
   * @param region of the affiliate
   */
  public boolean includes(AffiliateNumber affiliate, String region) {
    return national || caseLoad.contains(affiliate) || regions.contains(region);
  }
}
