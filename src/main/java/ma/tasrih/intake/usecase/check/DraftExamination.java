package ma.tasrih.intake.usecase.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.contributions.domain.Assessor;
import ma.tasrih.contributions.domain.LineShares;
import ma.tasrih.contributions.domain.WageBase;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationTotals;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DraftCheck;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;

/** Examines one employer's month: rules line by line, figures on the way, assessment at the end. */
public final class DraftExamination {

  /** What the register and the law say of a draft. */
  interface Law {
    Setting setting(DraftHeader header);

    /** Whether we hold the rates of a month. */
    boolean covers(YearMonth period);

    /**
     * Whether we hold those of an employer's own regime; unknown employers are taken as general.
     */
    boolean coversRegimeOf(DraftKey key);

    RateBook rates();
  }

  /**
   * @param header the header with a rank where the file left it to us
   * @param context what the rules need
   * @param refused the file is to be filed, and this employer is not the sender's
   */
  record Setting(
      DraftHeader header,
      DraftContext context,
      Regime regime,
      boolean groupCover,
      boolean refused) {}

  private static final int FIRST_WAGES = 16;

  private final DraftHeader header;
  private final Setting setting;
  private final RateBook rates;
  private final Staging staging;
  private final DraftCheck check;
  private final WageBase base;
  private final long place;
  private boolean blocked;

  /** Eight bytes a line: all that is kept of it. */
  private long[] wages = new long[FIRST_WAGES];

  private int read;
  private int accepted;
  private long days;
  private Money actualWages = Money.ZERO;
  private Money cappedWages = Money.ZERO;
  private Money toRepay = Money.ZERO;

  DraftExamination(DraftHeader announced, Law law, Staging staging) {
    this.setting = law.setting(announced);
    this.header = setting.header();
    this.rates = law.rates();
    this.staging = staging;
    this.check = new DraftCheck(header, setting.context());
    this.base = WageBase.of(rates, setting.regime(), header.key().period());
    this.place = staging.open(header, setting.refused());
  }

  List<Finding> begin() {
    List<Finding> findings = new ArrayList<>(check.begin());
    if (setting.refused()) {
      findings.add(
          Finding.at(
              FileCode.AFFILIATE_NOT_YOURS,
              header.line(),
              null,
              null,
              header.key().affiliate().digits()));
    }
    return noted(findings);
  }

  List<Finding> line(DraftLine line, List<Finding> readingFindings) {
    read++;
    DraftCheck.LineOutcome outcome = check.line(line, readingFindings);
    DeclaredLine declared = outcome.declared();
    if (declared != null) {
      accept(declared);
    }
    return noted(outcome.findings());
  }

  void found(Finding finding) {
    blocked |= finding.blocksDeclaration();
  }

  List<Finding> end() {
    return noted(check.end());
  }

  /** Ends the draft. A blocked one has read lines and accepted none. */
  Declaration close(boolean fileBlocked, int strayLines) {
    boolean nothing = blocked || fileBlocked;
    DeclarationTotals all =
        new DeclarationTotals(read + strayLines, accepted, days, actualWages, cappedWages, toRepay);
    YearMonth period = header.key().period();
    WageBase counted = nothing ? WageBase.of(rates, setting.regime(), period) : base;
    Assessment assessment =
        Assessor.assess(counted.snapshot(), rates, setting.regime(), period, setting.groupCover());
    Declaration result =
        new Declaration(
            place,
            header.key(),
            header.kind(),
            header.rank(),
            nothing,
            setting.groupCover(),
            nothing ? all.noneAccepted() : all,
            assessment,
            rates.dueDate(period),
            rates.effectiveDueDate(period),
            null);
    Map<Branch, Money> ceilings = rates.ceilingsAt(setting.regime(), period);
    staging.close(
        place,
        result,
        ceilings,
        LineShares.compute(
            assessment, ceilings, nothing ? new long[0] : Arrays.copyOf(wages, accepted)));
    return result;
  }

  private void accept(DeclaredLine line) {
    if (accepted == wages.length) {
      wages = Arrays.copyOf(wages, wages.length * 2);
    }
    wages[accepted++] = line.actualWage().centimes();
    days += line.days();
    actualWages = actualWages.plus(line.actualWage());
    cappedWages = cappedWages.plus(line.cappedWage());
    toRepay = toRepay.plus(line.allowanceToRepay());
    base.add(line.actualWage());
    if (!setting.refused()) { // what is another employer's is never sealed with that one's key
      staging.line(place, line);
    }
  }

  private List<Finding> noted(List<Finding> findings) {
    findings.forEach(this::found);
    return findings;
  }
}
