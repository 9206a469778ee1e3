package ma.tasrih.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import ma.tasrih.signin.domain.TryKey;

/**
 * How many passwords are being looked at. A few for one account and some for all strangers
 * together, so that a flood that begins at once, before any of its guesses is known to be wrong,
 * takes no more than a few threads. Known browsers are not counted among strangers.
 */
@ApplicationScoped
public class GuessCrowd {

  private static final int PER_LANE = 3;
  private static final int STRANGERS = 16;

  private final Map<String, Integer> inside = new HashMap<>();
  private int strangers;

  /** False when there is no room; whoever is let in leaves again. */
  synchronized boolean enter(TryKey lane) {
    boolean stranger = isStranger(lane);
    int here = inside.getOrDefault(lane.hash(), 0);
    if (here >= PER_LANE || stranger && strangers >= STRANGERS) {
      return false;
    }
    inside.put(lane.hash(), here + 1);
    strangers += stranger ? 1 : 0;
    return true;
  }

  synchronized void leave(TryKey lane) {
    inside.computeIfPresent(lane.hash(), (hash, here) -> here == 1 ? null : here - 1);
    strangers -= isStranger(lane) ? 1 : 0;
  }

  private static boolean isStranger(TryKey lane) {
    return lane.lane() != TryKey.Lane.DEVICE;
  }
}
