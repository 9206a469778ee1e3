package ma.tasrih.declarations.domain.rule.past;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.tasrih.contributions.domain.WageDue;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.SampleRoster;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftCheck;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.past.PastPeople;
import ma.tasrih.declarations.domain.past.PayTable;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.rates.store.RateFiles;

/** Drafts of June 2025 against a May that a test makes up. */
final class Questions {

  static final YearMonth MAY = YearMonth.of(2025, 5);
  static final WageDue DUES =
      WageDue.of(RateFiles.load(), Regime.GENERAL, SampleRoster.PERIOD, false);
  static final List<DeclarationCode> QUESTIONS =
      List.of(
          DeclarationCode.PERSON_NEW,
          DeclarationCode.WAGE_CHANGED,
          DeclarationCode.WAGE_DECIMALS_LOST,
          DeclarationCode.WAGE_ALWAYS_AT_CEILING,
          DeclarationCode.EVERYONE_AT_FULL_DAYS,
          DeclarationCode.EVERYONE_AT_CEILING,
          DeclarationCode.HEADCOUNT_CHANGED,
          DeclarationCode.SAME_WAGES_AS_BEFORE);

  static final String ALPHA = "100000018";

  static Past may(int headcount, String wages, Map<String, PastPay> people) {
    return may(headcount, wages, people, 0);
  }

  /** A month whose people earned the ceiling in so many months. */
  static Past may(int headcount, String wages, Map<String, PastPay> people, int atCeiling) {
    PayTable pays = new PayTable(people.size());
    people.forEach((who, pay) -> pays.add(key(who), pay));
    return new Past(
        MAY,
        headcount,
        Money.parse(wages),
        new PastPeople(
            pays,
            true,
            (insured, cin) -> key(insured.digits() + cin),
            () -> {
              people
                  .keySet()
                  .forEach(
                      who -> IntStream.range(0, atCeiling).forEach(i -> pays.mark(key(who), i)));
              return pays;
            }));
  }

  private static long key(String who) {
    return who.hashCode() * 31L;
  }

  static Past alphaEarned(String wage, int days) {
    return may(1, wage, Map.of(ALPHA, pay(wage, days)));
  }

  static PastPay pay(String wage, int days) {
    return new PastPay(Money.parse(wage), days, true, false);
  }

  static DraftLine line(String insured, String cin, int days, String wage, String code) {
    return new DraftLine(
        2,
        Section.UNSTATED,
        InsuredNumber.parse(insured).orElseThrow(),
        cin,
        "SOMEBODY",
        null,
        null,
        days,
        Money.parse(wage),
        null,
        Situation.ofCode(code).orElseThrow());
  }

  static DraftLine alpha(int days, String wage) {
    return line(ALPHA, "", days, wage, "");
  }

  static List<DraftLine> people(int count, int days, String wage) {
    return IntStream.range(0, count)
        .mapToObj(i -> line("000000000", "A" + (1000 + i), days, wage, ""))
        .toList();
  }

  static DraftContext context(Past past) {
    return SampleRoster.context(
            Optional.of(SampleRoster.ROSTER), true, DraftContext.FiledState.NOTHING)
        .withPast(Optional.ofNullable(past))
        .withDues(DUES);
  }

  static List<Finding> asked(Kind kind, DraftContext context, List<DraftLine> lines) {
    DraftCheck check =
        new DraftCheck(
            new DraftHeader(SampleRoster.KEY, kind, 0, null, false, 1, (s, f) -> f.name()),
            context);
    List<Finding> findings = new ArrayList<>();
    lines.forEach(line -> findings.addAll(check.line(line, List.of()).findings()));
    findings.addAll(check.end());
    return findings.stream().filter(f -> QUESTIONS.contains(f.code())).toList();
  }

  static List<Finding> asked(Past past, DraftLine... lines) {
    return asked(Kind.PRINCIPAL, context(past), List.of(lines));
  }

  static String told(List<Finding> findings) {
    return String.join(
        " | ", findings.stream().map(f -> f.code().name() + f.args() + f.stake()).toList());
  }

  static List<String> codes(List<Finding> findings) {
    return findings.stream().map(f -> f.code().name()).toList();
  }

  private Questions() {}
}
