package ma.tasrih.vault.domain.rotation;

/** Where work on a rotation is asked for. */
public interface RotationQueue {

  /** Goes on in the background with whatever rotation is under way. */
  void ask();
}
