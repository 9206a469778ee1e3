package ma.tasrih.vault.domain.rotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An exchange of keys and how far it is.
 *
 * @param owner whose keys are done or under way, in the order of owners; empty to begin
 * @param column index of the column under way
 * @param cursor behind which value of that column to go on; empty to begin
 * @param changed values sealed anew in this pass over the owner's columns
 * @param settledAt when every server seals with the new keys; null before they are made
 */
public record Rotation(
    long id,
    Extent extent,
    Phase phase,
    String owner,
    int column,
    String cursor,
    long changed,
    @Nullable Instant settledAt) {

  /** What is exchanged. */
  public enum Extent {
    /** The key-encryption key: data keys get a new wrapping, nothing is sealed anew. */
    WRAPPING,
    /** The data keys too: every value is sealed anew. */
    DATA_KEYS
  }

  /** What happens now. */
  public enum Phase {
    REWRAP,
    MAKE,
    SETTLE,
    RESEAL,
    DONE
  }

  Rotation at(Phase next) {
    return new Rotation(id, extent, next, "", 0, "", 0, settledAt);
  }

  Rotation ofOwner(String next) {
    return new Rotation(id, extent, phase, next, 0, "", 0, settledAt);
  }

  Rotation settling(Instant until) {
    return new Rotation(id, extent, Phase.SETTLE, "", 0, "", 0, until);
  }

  Rotation behind(String seen, long more) {
    return new Rotation(id, extent, phase, owner, column, seen, changed + more, settledAt);
  }

  Rotation nextColumn() {
    return new Rotation(id, extent, phase, owner, column + 1, "", changed, settledAt);
  }
}
