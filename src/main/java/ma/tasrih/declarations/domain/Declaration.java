package ma.tasrih.declarations.domain;

import java.time.Instant;
import java.time.LocalDate;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as staged by a check or as filed. Filed ones never change.
 *
 * @param id key in the store
 * @param rank 0 while staged when the file leaves it to us
 * @param blocked a finding blocks it as a whole; nothing is accepted
 * @param filing null while staged
 */
public record Declaration(
    long id,
    DraftKey key,
    Kind kind,
    int rank,
    boolean blocked,
    boolean groupCover,
    DeclarationTotals totals,
    Assessment assessment,
    LocalDate dueDate,
    LocalDate effectiveDueDate,
    @Nullable Filing filing) {

  /** Something of it can be filed. */
  public boolean isFileable() {
    return !blocked && (kind == Kind.NIL || totals.accepted() > 0);
  }

  /** The same declaration once filed under a rank. */
  public Declaration filed(int filedRank, Filing by) {
    return new Declaration(
        id,
        key,
        kind,
        filedRank,
        blocked,
        groupCover,
        totals,
        assessment,
        dueDate,
        effectiveDueDate,
        by);
  }

  /**
   * What filing added.
   *
   * @throws IllegalStateException while staged
   */
  public Filing filingOrThrow() {
    Filing present = filing;
    if (present == null) {
      throw new IllegalStateException("declaration " + id + " is not filed");
    }
    return present;
  }

  /**
   * What filing added.
   *
   * @param corrects number of the declaration it corrects, null unless corrective
   * @param fileSha256 of the bytes received, lower-case hexadecimal
   * @param creditClaim corrective only: what was ordered above what is due; waits for an inspector
   * @param allowanceClaim corrective only: family allowances ordered back above what is to be
   *     repaid
   * @param broughtIn a past month taken over from the employer's own files; has no order
   */
  public record Filing(
      DeclarationNumber number,
      @Nullable String corrects,
      Instant submittedAt,
      String submittedBy,
      String fileSha256,
      Money creditClaim,
      Money allowanceClaim,
      boolean broughtIn) {}
}
