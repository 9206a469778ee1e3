package ma.tasrih.intake.domain;

import java.util.List;
import ma.tasrih.intake.domain.finding.FindingView;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;

/**
 * A deposit as one person may see it now.
 *
 * @param deposit its state and counts are those of what is seen
 * @param ended affiliates whose part waits, and for whom the sender may no longer act
 */
public record SeenDeposit(Deposit deposit, FindingView view, List<AffiliateNumber> ended) {

  public SeenDeposit {
    ended = List.copyOf(ended);
  }

  /** What is said in place of the parts of those affiliates: that they are not the sender's. */
  public List<Finding> setAside() {
    return ended.stream()
        .map(affiliate -> Finding.inFile(FileCode.AFFILIATE_NOT_YOURS, affiliate.digits()))
        .toList();
  }

  /** Those of them with a code. */
  public List<Finding> setAside(String code) {
    return code.equals(FileCode.AFFILIATE_NOT_YOURS.name()) ? setAside() : List.of();
  }
}
