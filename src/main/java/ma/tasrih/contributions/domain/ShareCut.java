package ma.tasrih.contributions.domain;

/**
 * Which lines get the centimes left after every share was rounded down: first {@code rounds} to
 * each line that has the room, then one to each line whose remainder is above the threshold, and to
 * those at the threshold up to and with {@code lastLine}.
 *
 * @param rounds full rounds given before the last one; 0 but for the case told in {@link
 *     LineShares}
 * @param threshold a remainder, in the fractions of a centime of the rate
 * @param lastLine index from 0 of the last line at the threshold that gets a centime, −1 for none
 */
public record ShareCut(long rounds, long threshold, long lastLine) {

  static final long NO_LINE = -1;

  /**
   * The centimes a line gets.
   *
   * @param room the most it may get
   */
  long extra(int line, long remainder, long room) {
    if (room <= rounds) {
      return room;
    }
    boolean chosen = remainder > threshold || (remainder == threshold && line <= lastLine);
    return chosen ? rounds + 1 : rounds;
  }
}
