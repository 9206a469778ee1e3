package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.FiledMonth;
import ma.tasrih.declarations.domain.roster.Rosters;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.kernel.Money;

/** Compares a declaration not filed yet with the month its employer declared before. */
@ApplicationScoped
class MonthBefore {

  @Inject private Rosters rosters;
  @Inject private Declarations declarations;

  /**
   * The difference.
   *
   * @param due contributions more (or, negative, less) than then
   * @param people more (or, negative, fewer) lines than then
   */
  record Difference(YearMonth since, Money dueBefore, Money due, int peopleBefore, int people) {}

  /** Empty when no month was declared before. */
  Optional<Difference> compare(ActingFor who, Declaration declaration) {
    return rosters
        .lastDeclaredMonth(who.affiliate(), declaration.key().period())
        .map(
            month -> {
              FiledMonth before = new FiledMonth(declarations.ofMonth(who, month));
              return new Difference(
                  month,
                  before.due(),
                  declaration.assessment().due().minus(before.due()),
                  before.people(),
                  declaration.totals().accepted() - before.people());
            });
  }
}
