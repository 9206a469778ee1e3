package ma.tasrih.vault.domain.rotation;

import java.time.Instant;
import java.util.Optional;

/** Exchanges of keys, as they are stored. */
public interface Rotations {

  /** Notes a new one; nothing happens when one is under way. */
  void begin(Rotation.Extent extent, String by, Instant at);

  /** The one under way, held until the transaction ends. */
  Optional<Rotation> lockUnfinished();

  /** The last one, for show. */
  Optional<Rotation> last();

  void save(Rotation rotation, Instant at);
}
