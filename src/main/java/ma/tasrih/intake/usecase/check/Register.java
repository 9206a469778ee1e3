package ma.tasrih.intake.usecase.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.contributions.domain.WageDue;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.PeopleOfMonth;
import ma.tasrih.declarations.domain.draft.DeclaredBefore;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.past.PastMonths;
import ma.tasrih.declarations.domain.past.PastReach;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.rule.past.Plausibility;
import ma.tasrih.declarations.domain.rule.past.Threshold;
import ma.tasrih.declarations.usecase.RosterOf;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Timeline;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;

/**
 * Puts each draft in its setting: the law of its month and, only for an affiliate the actor may
 * prepare declarations for, what the register knows.
 */
@ApplicationScoped
public class Register {

  private static final String AGRICULTURE = "AGRICULTURE";

  @Inject private ActFor actFor;
  @Inject private EmployerRegister employers;
  @Inject private Declarations declarations;
  @Inject private PeopleOfMonth peopleOfMonth;
  @Inject private PastMonths pastMonths;
  @Inject private RosterOf rosterOf;
  @Inject private RateBook rates;
  @Inject private Clock clock;

  /**
   * The law as it applies to one actor's files.
   *
   * @param toFile the file is to be filed: an employer that is not the actor's is refused;
   *     otherwise it is only checked without the register
   */
  DraftExamination.Law asSeenBy(Actor actor, boolean toFile) {
    return new AsSeenBy(actor, new WithoutRegister(rates, currentMonth(), toFile));
  }

  /** The law and the register during one check. */
  private final class AsSeenBy implements DraftExamination.Law {

    private final Actor actor;
    private final WithoutRegister unknown;

    /** However many employers a file names, no more people of before are held in memory. */
    private int peopleLeft = Threshold.MOST_PEOPLE.value();

    AsSeenBy(Actor actor, WithoutRegister unknown) {
      this.actor = actor;
      this.unknown = unknown;
    }

    @Override
    public DraftExamination.Setting setting(DraftHeader header) {
      return actFor
          .find(actor, header.key().affiliate(), Scope.PREPARE)
          .flatMap(who -> known(who, header))
          .orElseGet(() -> unknown.setting(header));
    }

    private Optional<DraftExamination.Setting> known(ActingFor who, DraftHeader header) {
      return employers.find(who.affiliate()).map(employer -> setting(who, employer, header));
    }

    private DraftExamination.Setting setting(ActingFor who, Employer employer, DraftHeader header) {
      Optional<PrefilledRoster> roster = rosterOf.roster(who, header.key().period());
      return Register.this.setting(who, employer, header, roster, past(who, header, roster));
    }

    private Optional<Past> past(
        ActingFor who, DraftHeader header, Optional<PrefilledRoster> roster) {
      if (!Plausibility.statesWholeMonth(header.kind())) {
        return Optional.empty();
      }
      YearMonth period = header.key().period();
      Optional<Past> past =
          pastMonths.before(
              who,
              period,
              new PastReach(
                  Threshold.PAST_MONTHS.value(),
                  rates.ceilingAt(WithoutRegister.GENERAL_CEILING, period),
                  Threshold.CEILING_MONTHS.value() - 1,
                  roster.filter(PrefilledRoster::tellsPay).isEmpty(),
                  peopleLeft));
      past.filter(known -> known.people() != null)
          .ifPresent(known -> peopleLeft -= known.headcount());
      return past;
    }

    @Override
    public boolean covers(YearMonth period) {
      return unknown.covers(period);
    }

    @Override
    public boolean coversRegimeOf(DraftKey key) {
      return WithoutRegister.hasRates(rates, regime(actor, key), key.period());
    }

    @Override
    public RateBook rates() {
      return rates;
    }
  }

  /** The law of the employer, which is asked only of those the actor may prepare for. */
  private Regime regime(Actor actor, DraftKey key) {
    return actFor
        .find(actor, key.affiliate(), Scope.PREPARE)
        .flatMap(who -> employers.find(who.affiliate()))
        .map(Employer::regime)
        .orElse(Regime.GENERAL);
  }

  private DraftExamination.Setting setting(
      ActingFor who,
      Employer employer,
      DraftHeader header,
      Optional<PrefilledRoster> roster,
      Optional<Past> past) {
    YearMonth period = header.key().period();
    DraftContext.FiledState filed = declarations.filedState(who, period);
    DraftHeader ranked =
        header.kind() == Kind.SUPPLEMENTARY && header.rank() == 0
            ? header.withRank(filed.supplementaryCount() + 1)
            : header;
    return new DraftExamination.Setting(
        ranked,
        new DraftContext(
            roster,
            rates.ceilingAt(WithoutRegister.GENERAL_CEILING, period),
            minimumWage(rates, employer.sector(), period),
            rates.workingDaysAt(period),
            true,
            filed,
            currentMonth(),
            header.kind() == Kind.SUPPLEMENTARY
                ? peopleOfMonth.of(who, period)
                : DeclaredBefore.NOBODY,
            past,
            WageDue.of(rates, employer.regime(), period, employer.hasGroupCover(period))),
        employer.regime(),
        employer.hasGroupCover(period),
        false);
  }

  /** R18: in agriculture the minimum is set by the day; zero, which warns nobody, where unknown. */
  static Money minimumWage(RateBook rates, String sector, YearMonth period) {
    if (!sector.equals(AGRICULTURE)) {
      return rates.smigMonthlyAt(period).amount();
    }
    try {
      return rates.smagMonthlyAt(period).amount();
    } catch (Timeline.NoValueInForce none) {
      return Money.ZERO;
    }
  }

  private YearMonth currentMonth() {
    return YearMonth.from(LocalDate.now(clock));
  }
}
