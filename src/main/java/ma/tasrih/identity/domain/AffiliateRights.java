package ma.tasrih.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.kernel.AffiliateNumber;

/** Whose affiliate is whose, as it is stored. */
public interface AffiliateRights {

  /** What an employer or shipowner may do for one affiliate of theirs. */
  Optional<AffiliateRight> own(long userId, AffiliateNumber affiliate);

  /** All affiliates of an employer or shipowner, in order of number. */
  List<AffiliateRight> own(long userId);

  /** Every mandate, valid or not, that the user's firm has from one affiliate. */
  List<Mandate> mandates(long userId, AffiliateNumber affiliate);

  /** Every mandate, valid or not, of the user's firm, in order of affiliate. */
  List<Mandate> mandates(long userId);

  /** Makes an affiliate a user's own, or changes what the user may do for it. */
  void putOwn(long userId, AffiliateRight right);

  /** Adds a mandate and tells its key. */
  long add(Mandate mandate, String grantedBy, Instant at);
}
