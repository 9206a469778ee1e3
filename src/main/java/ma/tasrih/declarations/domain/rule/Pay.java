package ma.tasrih.declarations.domain.rule;

import java.util.Optional;
import ma.tasrih.declarations.domain.DeclarationCode;
import ma.tasrih.declarations.domain.DraftLine;
import ma.tasrih.declarations.domain.Field;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What a line declares as worked or paid. */
final class Pay {

  private Pay() {}

  /** Points at the first of days, wage and capped wage that is not zero. */
  static Optional<Finding> declared(
      LineInContext inContext, Situation situation, DeclarationCode code) {
    DraftLine line = inContext.line();
    if (line.days() != null && line.days() > 0) {
      return Optional.of(inContext.at(Field.DAYS, line.days(), code, situation.code()));
    }
    if (isPositive(line.actualWage())) {
      return Optional.of(
          inContext.at(Field.ACTUAL_WAGE, line.actualWage(), code, situation.code()));
    }
    if (isPositive(line.cappedWage())) {
      return Optional.of(
          inContext.at(Field.CAPPED_WAGE, line.cappedWage(), code, situation.code()));
    }
    return Optional.empty();
  }

  private static boolean isPositive(@Nullable Money amount) {
    return amount != null && amount.isPositive();
  }
}
