package ma.tasrih.declarations.domain.rule.past;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.past.PastPeople;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.past.PastRule.Known;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import org.jspecify.annotations.Nullable;

/**
 * Every question of plausibility, for drafts that state a whole month. One instance per draft: it
 * sums its lines up.
 */
public final class Plausibility {

  private static final List<PastRule> ON_LINES =
      List.of(new Joiner(), new WageChange(), new LostDecimals(), new AlwaysAtCeiling());
  private static final List<PayrollRule> ON_THE_WHOLE =
      List.of(
          new HeadcountChange(),
          new SameWages(),
          new EveryoneAtFullDays(),
          new EveryoneAtCeiling());

  private final DraftContext context;
  private final boolean wholeMonth;
  private final @Nullable Known past;
  private final Payroll payroll = new Payroll();

  public Plausibility(DraftHeader header, DraftContext context) {
    this.context = context;
    wholeMonth = statesWholeMonth(header.kind());
    past = wholeMonth ? context.past().map(Plausibility::known).orElse(null) : null;
  }

  /** Whether a draft of a kind has every person of its month, so that months can be compared. */
  public static boolean statesWholeMonth(Kind kind) {
    return kind == Kind.PRINCIPAL || kind == Kind.CORRECTIVE;
  }

  private static @Nullable Known known(Past past) {
    PastPeople people = past.people();
    return people == null ? null : new Known(past, people);
  }

  /** The questions on one line. */
  public void line(LineInContext line, Consumer<Finding> out) {
    payroll.add(line);
    InsuredNumber insured = line.line().insured();
    if (past == null || insured == null || line.isCasual()) {
      return;
    }
    Optional<PastPay> pay = past.people().pay(insured, line.line().cin(), line.expected());
    for (PastRule rule : ON_LINES) {
      rule.check(line, past, pay, out);
    }
  }

  /** The questions on all lines together. */
  public void end(Consumer<Finding> out) {
    if (wholeMonth) {
      ON_THE_WHOLE.forEach(rule -> rule.check(payroll, context, out));
    }
  }
}
