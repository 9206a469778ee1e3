package ma.tasrih.identity.domain.watch;

/**
 * What one account may take out in one day.
 *
 * @param documents files, at least 0
 * @param people lines about insured persons, at least 0
 */
public record DownloadLimit(int documents, int people) {

  /** No limit: for what is counted and never refused. */
  public static final DownloadLimit NONE = new DownloadLimit(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** The limit of somebody who acts for several: so much more for each after the first. */
  public DownloadLimit plus(int affiliates, DownloadLimit each) {
    int more = Math.max(0, affiliates - 1);
    return new DownloadLimit(
        Math.addExact(documents, Math.multiplyExact(more, each.documents)),
        Math.addExact(people, Math.multiplyExact(more, each.people)));
  }

  /** At least so many people. */
  public DownloadLimit atLeast(long known) {
    return new DownloadLimit(documents, (int) Math.min(Integer.MAX_VALUE, Math.max(people, known)));
  }
}
