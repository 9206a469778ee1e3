package ma.tasrih.intake.format.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ma.tasrih.intake.domain.mapping.ColumnFacts;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.domain.mapping.WageKind;
import ma.tasrih.intake.format.table.AmountText;
import ma.tasrih.intake.format.table.Annotator;
import ma.tasrih.intake.format.table.NumberText;
import ma.tasrih.intake.format.table.PeriodText;
import ma.tasrih.intake.format.table.SituationCodes;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Counts what the values of one column look like. */
final class ColumnCount {

  private static final int MOST_DIGITS = 15;
  private static final int MOST_DAYS = 31;
  private static final int HALF_A_MONTH = 13;
  private static final Pattern WHOLE = Pattern.compile("(\\d{1,2})(?:[.,]0+)?");
  private static final Pattern CIN = Pattern.compile("[A-Z]{1,2}\\d{4,8}");
  private static final Pattern NAME =
      Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]*\\p{L}\\p{M}*\\.?");
  private static final Pattern ZEROS = Pattern.compile("0{1,9}");

  private final List<String> values = new ArrayList<>();
  private int filled;
  private int insured;
  private int cins;
  private int affiliates;
  private int months;
  private int days;
  private int fullDays;
  private int dayLimit;
  private int situations;
  private int names;
  private int amounts;
  private Money sum = Money.ZERO;

  /** How many values are kept to be shown. */
  int shown() {
    return values.size();
  }

  /**
   * @param keep whether the value is kept to be shown
   */
  void add(String text, boolean keep) {
    if (keep) {
      values.add(text);
    }
    if (text.isEmpty()) {
      return;
    }
    filled++;
    String plain = NumberText.plain(text);
    // Zeros alone stand for "no number yet" among numbers, and say nothing by themselves.
    insured += InsuredNumber.parse(plain).isPresent() && !ZEROS.matcher(plain).matches() ? 1 : 0;
    cins += CIN.matcher(text.toUpperCase(Locale.ROOT)).matches() ? 1 : 0;
    affiliates += AffiliateNumber.parse(plain).isPresent() ? 1 : 0;
    months += PeriodText.read(plain).isPresent() ? 1 : 0;
    situations += SituationCodes.read(text).isPresent() ? 1 : 0;
    names += text.length() > 2 && NAME.matcher(text).matches() ? 1 : 0;
    countDays(plain);
    Money amount = AmountText.read(plain, MOST_DIGITS).amount();
    if (amount != null) {
      amounts++;
      sum = sum.plus(amount);
    }
  }

  private void countDays(String plain) {
    var whole = WHOLE.matcher(plain);
    int value = whole.matches() ? Integer.parseInt(whole.group(1)) : MOST_DAYS + 1;
    if (value <= MOST_DAYS) {
      days++;
      dayLimit = Math.max(dayLimit, value);
      fullDays += value >= HALF_A_MONTH ? 1 : 0;
    }
  }

  /**
   * @param written whether the heading is the file's own
   */
  ColumnFacts facts(int place, String heading, boolean written) {
    ColumnFacts.Counts counts =
        new ColumnFacts.Counts(
            filled,
            insured,
            cins,
            affiliates,
            months,
            days,
            fullDays,
            dayLimit,
            situations,
            names,
            amounts,
            sum);
    HeadingMeaning meaning = HeadingMeaning.of(written ? heading : "");
    PortalColumn like = meaning.like();
    boolean figures = filled > 0 && amounts == filled && !isSomethingElse();
    WageKind wage =
        meaning.wage() != null || meaning.isKnown() || like != null || !figures
            ? meaning.wage()
            : otherAmounts(meaning);
    return new ColumnFacts(
        place, heading, meaning.known(), like, wage, Annotator.isOurs(heading), values, counts);
  }

  private static @Nullable WageKind otherAmounts(HeadingMeaning meaning) {
    return meaning.isNoWage() ? null : WageKind.OTHER;
  }

  /** Numbers, months and days are written in figures too. */
  private boolean isSomethingElse() {
    return insured + affiliates + months > filled / 2 || days == filled;
  }
}
