package ma.tasrih.vault.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.tasrih.vault.domain.rotation.Rotation;
import ma.tasrih.vault.domain.rotation.RotationQueue;
import ma.tasrih.vault.domain.rotation.Rotations;

/**
 * Starts an exchange of keys, which goes on in the background and survives any stop. Whoever calls
 * has made sure that an administrator asks.
 */
@ApplicationScoped
public class RotateKeys {

  @Inject BeginRotation begin;
  @Inject Rotations rotations;
  @Inject RotationQueue queue;

  /**
   * @param by login of the administrator
   */
  public void start(Rotation.Extent extent, String by) {
    begin.begin(extent, by);
    queue.ask();
  }

  /** The exchange under way, or the last one. */
  public Optional<Rotation> last() {
    return rotations.last();
  }
}
