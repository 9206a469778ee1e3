package ma.tasrih.intake.domain.fix;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The acts on deposits. Nothing of them is ever changed or deleted. */
public interface Fixes {

  /**
   * What a key was used for.
   *
   * @param fingerprint of the call it was first used with
   */
  record Use(int act, String fingerprint) {}

  /**
   * Who makes an act and under which key.
   *
   * @param key makes a repeated call harmless; only its hash is kept
   */
  record Making(long userId, String key, String fingerprint, Instant at) {}

  /**
   * All that stands.
   *
   * @param acts how many
   * @param cells changed by them, one changed twice counted twice
   * @param leftOut lines left out by them
   */
  record Standing(int acts, long cells, long leftOut) {}

  /** What somebody's key was used for on a deposit. */
  Optional<Use> find(long depositId, long userId, String key);

  /**
   * Keeps an act; the caller holds the deposit's row.
   *
   * @return its number
   */
  int add(long depositId, NewAct act, Making making);

  /** The act with that number. */
  Act get(long depositId, int number);

  /** The newest act that may be taken back. */
  Optional<Act> newestStanding(long depositId);

  /** Acts, newest first. */
  List<Act> list(long depositId, int offset, int limit);

  /** How many acts there are. */
  long count(long depositId);

  /** What an act changed, in its order. */
  List<CellFix> fixes(long depositId, int act, int limit);

  /** How much stands. */
  Standing standing(long depositId);

  /** What stands, to be read together with the file. */
  StandingFixes amendments(long depositId);

  /**
   * What stands in some lines.
   *
   * @param without an act as if it were taken back, 0 for none
   */
  StandingFixes amendments(long depositId, Collection<LinePlace> places, int without);
}
