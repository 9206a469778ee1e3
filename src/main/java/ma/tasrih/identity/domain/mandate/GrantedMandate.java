package ma.tasrih.identity.domain.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ma.tasrih.identity.domain.Mandate;

/**
 * A mandate with its history.
 *
 * @param publicId the id that leaves the server
 * @param grantedBy login
 * @param endedBy login of who put an end to it before its time; empty when nobody did
 */
public record GrantedMandate(
    long id,
    String publicId,
    Mandate mandate,
    Firm firm,
    String grantedBy,
    Instant grantedAt,
    Optional<String> endedBy,
    Optional<Instant> endedAt) {

  /** Where a mandate stands on a day. */
  public enum Standing {
    COMING,
    CURRENT,
    PAST
  }

  public Standing standing(LocalDate today) {
    if (mandate.isValid(today)) {
      return firm.open() ? Standing.CURRENT : Standing.PAST;
    }
    boolean coming = !mandate.ended() && today.isBefore(mandate.from());
    return coming ? Standing.COMING : Standing.PAST;
  }

  /** Whether both could count on the same day. */
  public boolean overlaps(LocalDate from, Optional<LocalDate> until) {
    boolean endsBefore = mandate.until().map(last -> last.isBefore(from)).orElse(false);
    boolean beginsAfter = until.map(last -> mandate.from().isAfter(last)).orElse(false);
    return !mandate.ended() && !endsBefore && !beginsAfter;
  }
}
