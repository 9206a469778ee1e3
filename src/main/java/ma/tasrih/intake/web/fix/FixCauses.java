package ma.tasrih.intake.web.fix;

import java.util.List;
import java.util.Set;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.intake.usecase.fix.CausesToFix;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.Level;
import ma.tasrih.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** Which causes the page that corrects shows, and how. */
final class FixCauses {

  /** About who somebody is: no two people have the same answer. */
  private static final Set<FindingCode> ONE_BY_ONE =
      Set.of(
          DeclarationCode.CIN_MISSING,
          DeclarationCode.CIN_UNUSUAL,
          DeclarationCode.NAME_MISSING,
          DeclarationCode.INSURED_NUMBER_INVALID,
          DeclarationCode.DUPLICATE_INSURED,
          DeclarationCode.PERSON_NEW);

  private FixCauses() {}

  /** Those that ask for work on lines, in their order. */
  static List<CausesToFix.Cause> onLines(List<CausesToFix.Cause> all) {
    return all.stream()
        .filter(one -> one.lines() > 0 && one.code().scope() == FindingCode.Scope.LINE)
        .filter(one -> one.code().level() != Level.INFORMATION)
        .toList();
  }

  /** Those that block and are not put right line by line. */
  static List<CausesToFix.Cause> ofWholeFile(List<CausesToFix.Cause> all) {
    return all.stream()
        .filter(one -> one.code().severity() == Severity.BLOCKING)
        .filter(one -> one.lines() == 0 || one.code().scope() == FindingCode.Scope.DECLARATION)
        .toList();
  }

  /** Wrong values that stand in more than one cell and may have one answer. */
  static List<CausesToFix.Alike> alike(CausesToFix.@Nullable Cause cause, int most) {
    if (cause == null || ONE_BY_ONE.contains(cause.code())) {
      return List.of();
    }
    return cause.alike().subList(0, Math.min(most, cause.alike().size()));
  }
}
