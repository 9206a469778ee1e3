package ma.tasrih.identity.domain.mandate;

import java.util.Collection;
import java.util.Map;
import ma.tasrih.kernel.AffiliateNumber;

/** What affiliates are called; the register knows, and lends this feature the answer. */
public interface CompanyNames {

  /** The names of those the register holds. */
  Map<AffiliateNumber, String> of(Collection<AffiliateNumber> affiliates);
}
