package ma.tasrih.identity.domain.watch;

import java.util.List;
import ma.tasrih.kernel.AffiliateNumber;

/** How many people somebody's affiliates declare: what they know anyway. */
public interface DownloadProfile {

  /** People in the largest filed declaration of each affiliate, added up; a number, no document. */
  long people(List<AffiliateNumber> affiliates);
}
