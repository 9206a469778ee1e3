package ma.tasrih.identity.domain.people;

import java.util.Optional;
import ma.tasrih.kernel.AffiliateNumber;

/** Where affiliates are; the register knows, and lends this feature the answer. */
public interface AffiliateRegions {

  /** Code of the affiliate's region; empty when there is no such affiliate. */
  Optional<String> of(AffiliateNumber affiliate);
}
