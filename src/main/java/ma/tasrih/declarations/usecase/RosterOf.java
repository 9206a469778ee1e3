package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.FiledMonth;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.declarations.domain.roster.Rosters;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.rates.domain.RateBook;

/**
 * The préétabli of a month: the fund's own when it uploaded one, else made from the last
 * declaration.
 */
@ApplicationScoped
public class RosterOf {

  private static final DateTimeFormatter YEAR_MONTH = DateTimeFormatter.ofPattern("yyMM");

  /** Ends the transfer id of a roster we make; the fund's own carry theirs. */
  private static final String GENERATED = "001";

  /** The day of its month a roster is dated, as the published sample is. */
  private static final int ISSUE_DAY = 20;

  @Inject private Rosters rosters;
  @Inject private Declarations declarations;
  @Inject private EmployerRegister employers;
  @Inject private RateBook rates;

  /** Empty for an employer that has never declared and for whom the fund uploaded nothing. */
  public Optional<PrefilledRoster> roster(ActingFor who, YearMonth period) {
    return rosters
        .uploaded(who.affiliate(), period)
        .or(
            () ->
                rosters
                    .lastDeclaredMonth(who.affiliate(), period)
                    .map(month -> peopleAfter(who, month))
                    .flatMap(people -> generate(who, period, people)));
  }

  /**
   * A roster of nobody, for the heading of a file; empty when the register has no such employer.
   */
  public Optional<PrefilledRoster> heading(ActingFor who, YearMonth period) {
    return generate(who, period, List.of());
  }

  private List<RosterLine> peopleAfter(ActingFor who, YearMonth month) {
    FiledMonth filed = new FiledMonth(declarations.ofMonth(who, month));
    return rosters.peopleAfter(who.affiliate(), month, filed.standing().get(0));
  }

  private Optional<PrefilledRoster> generate(
      ActingFor who, YearMonth period, List<RosterLine> people) {
    return employers
        .find(who.affiliate())
        .map(
            employer ->
                PrefilledRoster.of(
                    who.affiliate().digits() + YEAR_MONTH.format(period) + GENERATED,
                    header(employer, period),
                    people));
  }

  private PrefilledRoster.Header header(Employer employer, YearMonth period) {
    return PrefilledRoster.Header.of(
        employer, period, period.atDay(ISSUE_DAY), rates.effectiveDueDate(period));
  }
}
