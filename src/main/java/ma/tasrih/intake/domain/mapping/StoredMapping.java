package ma.tasrih.intake.domain.mapping;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as it is kept.
 *
 * @param headings as written when it was decided, in the file's order; empty where there were none
 * @param product the payroll software the headings are known to be of; null when unknown
 * @param decidedBy key of the user
 */
public record StoredMapping(
    long id,
    ColumnMapping mapping,
    List<String> headings,
    @Nullable String product,
    long decidedBy,
    Instant decidedAt) {

  public StoredMapping {
    headings = List.copyOf(headings);
  }
}
