package ma.tasrih.journal.domain;

/**
 * Where a chain stands: the place and hash of its last entry.
 *
 * @param chain number of the chain
 * @param position place of the last entry, from 1; 0 while the chain is empty
 * @param hash hash of the last entry, lower-case hexadecimal; zeros while the chain is empty
 */
public record ChainHead(long chain, long position, String hash) {

  private static final String NOTHING_BEFORE = "0".repeat(64);

  /** An empty chain. */
  public static ChainHead start(long chain) {
    return new ChainHead(chain, 0, NOTHING_BEFORE);
  }
}
