package ma.tasrih.intake.domain.mapping;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import ma.tasrih.intake.domain.mapping.ColumnSuggestion.Reason;

/**
 * Which column is the wage that contributions are due on: one whose heading says so, or the only
 * gross one; else the person is asked, and nothing is proposed.
 */
final class WageQuestion {

  private final List<ColumnSuggestion> all;

  /**
   * @param all every column's suggestion, to be changed in place
   */
  WageQuestion(List<ColumnSuggestion> all) {
    this.all = all;
  }

  void settle() {
    List<ColumnSuggestion> declared = of(WageKind.DECLARED);
    List<ColumnSuggestion> gross = of(WageKind.GROSS, WageKind.GLOBAL, WageKind.TAXABLE);
    if (declared.size() == 1) {
      propose(declared.get(0), Reason.HEADING, PortalColumn.ACTUAL_WAGE.heading());
      gross.forEach(one -> replace(one, ColumnSuggestion.unused(one.facts(), Reason.OTHER_WAGE)));
    } else if (!declared.isEmpty()) {
      ask(declared);
    } else if (gross.size() == 1 && gross.get(0).facts().wage() == WageKind.GROSS) {
      propose(gross.get(0), Reason.HEADING, PortalColumn.ACTUAL_WAGE.heading());
    } else if (!gross.isEmpty()) {
      ask(gross);
    } else {
      amongAmounts();
    }
  }

  /** No heading speaks of a gross wage: a base wage, or columns that hold nothing but amounts. */
  private void amongAmounts() {
    List<ColumnSuggestion> amounts =
        all.stream()
            .filter(one -> one.column() == null)
            .filter(
                one -> one.facts().wage() == WageKind.BASE || one.facts().wage() == WageKind.OTHER)
            .filter(one -> one.facts().looksLike(PortalColumn.ACTUAL_WAGE))
            .toList();
    boolean only = amounts.size() == 1 && amounts.get(0).facts().wage() == WageKind.OTHER;
    if (only) {
      propose(amounts.get(0), Reason.ONLY_AMOUNTS);
    } else {
      ask(amounts);
    }
  }

  private List<ColumnSuggestion> of(WageKind... kinds) {
    return all.stream()
        .filter(one -> List.of(kinds).stream().anyMatch(k -> Objects.equals(k, one.facts().wage())))
        .toList();
  }

  private void propose(ColumnSuggestion one, Reason reason, String... args) {
    replace(one, ColumnSuggestion.of(one.facts(), PortalColumn.ACTUAL_WAGE, reason, args));
  }

  private void ask(List<ColumnSuggestion> some) {
    some.forEach(one -> replace(one, one.toBeAsked()));
  }

  private void replace(ColumnSuggestion one, ColumnSuggestion by) {
    Collections.replaceAll(all, one, by);
  }
}
