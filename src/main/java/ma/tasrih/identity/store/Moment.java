package ma.tasrih.identity.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments are kept in UTC. */
final class Moment {

  private Moment() {}

  static LocalDateTime write(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  static Optional<Instant> read(LocalDateTime utc) {
    return Optional.ofNullable(utc).map(moment -> moment.toInstant(ZoneOffset.UTC));
  }
}
