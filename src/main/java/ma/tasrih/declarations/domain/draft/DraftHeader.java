package ma.tasrih.declarations.domain.draft;

import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a draft before its lines.
 *
 * @param rank 0 for anything but a supplementary declaration; 0 there too when the file leaves the
 *     rank to us
 * @param transferId the fourteen digits of an e-BDS file, null for other formats
 * @param fromEbds whether the e-BDS rules on completeness apply (R04, R07, R09 are blocking)
 * @param line where the header stands, from 1
 * @param columns how this file calls its fields
 */
public record DraftHeader(
    DraftKey key,
    Kind kind,
    int rank,
    @Nullable String transferId,
    boolean fromEbds,
    int line,
    ColumnNames columns) {

  /** The same header once its rank is known. */
  public DraftHeader withRank(int known) {
    return new DraftHeader(key, kind, known, transferId, fromEbds, line, columns);
  }
}
