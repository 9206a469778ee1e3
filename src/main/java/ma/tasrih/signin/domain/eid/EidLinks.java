package ma.tasrih.signin.domain.eid;

import java.time.Instant;
import java.util.Optional;

/** Which e-ID opens which account, as it is stored: by a keyed hash of issuer and subject. */
public interface EidLinks {

  Optional<EidLink> bySubject(String subjectHash);

  Optional<EidLink> ofUser(long userId);

  /** False when the e-ID or the account is linked already. */
  boolean add(long userId, String subjectHash, Instant at);

  void used(long userId, Instant at);

  /** False when the account has none. */
  boolean remove(long userId);
}
