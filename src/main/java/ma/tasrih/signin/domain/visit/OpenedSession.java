package ma.tasrih.signin.domain.visit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.signin.domain.Proof;

/**
 * One visit of a user, from signing in to its end.
 *
 * @param publicId what pages speak of
 * @param proofs by what the user came in
 * @param provenAt when the user last proved who they are
 * @param provenBy by what, then
 */
public record OpenedSession(
    long id,
    String publicId,
    long userId,
    Instant startedAt,
    Instant lastSeenAt,
    Optional<Instant> endedAt,
    Set<Proof> proofs,
    Instant provenAt,
    Set<Proof> provenBy,
    String browser,
    String network) {

  public OpenedSession {
    proofs = Set.copyOf(proofs);
    provenBy = Set.copyOf(provenBy);
  }

  public boolean isOpen() {
    return endedAt.isEmpty();
  }
}
