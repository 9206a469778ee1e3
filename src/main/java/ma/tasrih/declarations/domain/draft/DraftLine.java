package ma.tasrih.declarations.domain.draft;

import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One person's line as it was read. A field is null when it could not be read: the reader has then
 * already reported it, and rules that need it stay silent.
 *
 * @param line line in the file, from 1
 * @param section where the person stands
 * @param insured null when unreadable
 * @param cin identity card number, upper case, empty when none was given
 * @param name surname and first name as typed, empty for unnamed casual labour
 * @param allowance the family-allowance columns, null when the format has none (they are then taken
 *     from the roster)
 * @param allowanceToRepay allowance to hand back, null when the format has no such column or it is
 *     unreadable
 * @param days declared days, null when unreadable
 * @param actualWage uncapped gross wage
 * @param cappedWage capped wage as written, null when the format leaves it to us
 * @param situation null when unreadable
 */
public record DraftLine(
    int line,
    Section section,
    @Nullable InsuredNumber insured,
    String cin,
    String name,
    @Nullable FamilyAllowance allowance,
    @Nullable Money allowanceToRepay,
    @Nullable Integer days,
    @Nullable Money actualWage,
    @Nullable Money cappedWage,
    @Nullable Situation situation) {

  /** What the file says of where a person comes from. */
  public enum Section {
    /** On the roster (B02). */
    ROSTER,
    /** Not on the roster (B04, E04). */
    ENTRANT,
    /** The file does not say; the roster decides. */
    UNSTATED
  }
}
