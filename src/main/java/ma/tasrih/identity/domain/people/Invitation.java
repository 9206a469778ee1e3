package ma.tasrih.identity.domain.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.Role;

/**
 * An offer to one person to come in, or to do more. It counts once and for a week.
 *
 * @param publicId the id that leaves the server
 * @param role kind of the account to be opened or used
 * @param right what it gives for an affiliate; for employers and shipowners
 * @param firm what it gives in a firm; for accountants
 * @param invitee name or address the person is known by to whoever invites
 * @param invitedBy login
 * @param usedAt when it was accepted
 * @param revokedAt when it was withdrawn
 */
public record Invitation(
    String publicId,
    Role role,
    Optional<AffiliateRight> right,
    Optional<FirmPlace> firm,
    String invitee,
    String invitedBy,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> usedAt,
    Optional<Instant> revokedAt) {

  public static final Duration LIFE = Duration.ofDays(7);

  /** A place in a firm. */
  public record FirmPlace(long firmId, boolean administrator) {}

  public Invitation {
    boolean owner = role == Role.EMPLOYER || role == Role.SHIPOWNER;
    if (owner != right.isPresent() || (role == Role.ACCOUNTANT) != firm.isPresent()) {
      throw new IllegalArgumentException("invitation of " + role + " gives what does not fit");
    }
  }

  /** From the moment it was made until just before it expires, once, unless withdrawn. */
  public boolean isOpen(Instant now) {
    return usedAt.isEmpty() && revokedAt.isEmpty() && now.isBefore(expiresAt);
  }

  /** The right it gives, by name. */
  public Optional<RightSet> named() {
    return right.flatMap(given -> RightSet.of(given.scopes()));
  }
}
