package ma.tasrih.journal.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import ma.tasrih.kernel.Sha256;

/**
 * Where a chain stands: the place and hash of its last entry.
 *
 * @param chain number of the chain
 * @param position place of the last entry, from 1; 0 while the chain is empty
 * @param hash hash of the last entry, lower-case hexadecimal; while the chain is empty, of who
 *     opened it and when
 */
public record ChainHead(long chain, long position, String hash) {

  private static final String LABEL = "tasrih-journal-chain-1";

  /**
   * An empty chain.
   *
   * @param server who opened it
   * @param at when, to the microsecond, which is what the database keeps
   */
  public static ChainHead start(long chain, String server, Instant at) {
    Instant kept = at.truncatedTo(ChronoUnit.MICROS);
    String opened =
        String.join(
            "\n",
            LABEL,
            Long.toString(chain),
            server,
            Long.toString(kept.getEpochSecond()),
            Integer.toString(kept.getNano()));
    return new ChainHead(chain, 0, Sha256.hex(opened.getBytes(StandardCharsets.UTF_8)));
  }
}
