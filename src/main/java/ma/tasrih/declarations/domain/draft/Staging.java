package ma.tasrih.declarations.domain.draft;

import java.util.Map;
import ma.tasrih.contributions.domain.LineShares;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.Branch;

/** Where the accepted lines of a check go, in file order; drafts of one file may interleave. */
public interface Staging {

  /**
   * A place for one draft; the answer names it in the other calls.
   *
   * @param refused the employer is none of the sender's: figures are kept for the sender alone, and
   *     no line
   */
  long open(DraftHeader header, boolean refused);

  /** Takes a line; may keep it back for a while to write many at once. */
  void line(long draft, DeclaredLine line);

  /**
   * Ends a draft with its figures.
   *
   * @param ceilings the ceiling of each capped branch
   */
  void close(long draft, Declaration result, Map<Branch, Money> ceilings, LineShares shares);

  /** Keeps nothing: for a check that leaves no trace. */
  static Staging none() {
    return new Staging() {
      @Override
      public long open(DraftHeader header, boolean refused) {
        return 0;
      }

      @Override
      public void line(long draft, DeclaredLine line) {}

      @Override
      public void close(
          long draft, Declaration result, Map<Branch, Money> ceilings, LineShares shares) {}
    };
  }
}
