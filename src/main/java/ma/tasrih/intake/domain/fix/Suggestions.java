package ma.tasrih.intake.domain.fix;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What would put a finding right, where there is one answer. Where there are two the person
 * decides: nothing is suggested.
 */
public final class Suggestions {

  private static final Pattern DAYS =
      Pattern.compile("([0-9oOlI]{1,2})\\s*(?:j|jr|jrs|jour|jours|d|day|days|يوم|أيام|يوما)?\\.?");
  private static final Pattern CIN = Pattern.compile("[A-Z]{1,2}[0-9]{1,6}");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^A-Z0-9]+");

  private static final Set<FindingCode> NEED_THE_LINE =
      Set.of(
          DeclarationCode.INSURED_NUMBER_INVALID,
          DeclarationCode.DUPLICATE_INSURED,
          FileCode.NOT_NUMERIC);

  private Suggestions() {}

  /** Whether hints from the line itself are needed. */
  public static boolean needsLine(FindingCode code) {
    return NEED_THE_LINE.contains(code);
  }

  /** What would put it right; empty when there is not one answer. */
  public static Optional<Suggestion> of(Finding finding, Hints hints) {
    if (finding.line() == Finding.WHOLE_FILE) {
      return Optional.empty();
    }
    String column = finding.column();
    if (finding.code() == DeclarationCode.DUPLICATE_INSURED) {
      return duplicate(finding, hints);
    }
    return column == null ? Optional.empty() : cell(finding, column, text(finding.value()), hints);
  }

  private static Optional<Suggestion> cell(
      Finding finding, String column, String value, Hints hints) {
    if (finding.code() instanceof FileCode code) {
      return inFile(code, column, value, hints);
    }
    if (!(finding.code() instanceof DeclarationCode code)) {
      return Optional.empty();
    }
    return switch (code) {
      case DAYS_OUT_OF_RANGE -> mostDays(finding, column);
      case UNKNOWN_SITUATION ->
          MendedSituation.of(value)
              .map(
                  mended ->
                      Suggestion.put(column, mended.situation().code(), mended.reason(), value));
      case CAPPED_WAGE_WRONG,
          CAPPED_WAGE_WRONG_CASUAL,
          ALLOWANCE_NET_WRONG,
          ALLOWANCE_TO_REPAY_TOO_HIGH,
          ALLOWANCE_TO_REPAY_NOT_FULL ->
          byArgument(finding, 0, column, Suggestion.Reason.BY_RULE);
      case CAPPED_ABOVE_ACTUAL -> byArgument(finding, 1, column, Suggestion.Reason.BY_RULE);
      case ROSTER_ECHO_DIFFERS -> byArgument(finding, 1, column, Suggestion.Reason.ON_ROSTER);
      case INSURED_NUMBER_INVALID ->
          MendedNumber.of(value, hints)
              .map(mended -> Suggestion.put(column, mended.number(), mended.reason(), value));
      case CIN_UNUSUAL -> cin(column, value);
      default -> Optional.empty();
    };
  }

  private static Optional<Suggestion> inFile(
      FileCode code, String column, String value, Hints hints) {
    return switch (code) {
      case AMOUNT_INVALID, AMOUNT_TOO_PRECISE ->
          MendedAmount.of(value)
              .map(mended -> Suggestion.put(column, mended.value(), mended.reason(), value));
      case SCIENTIFIC_NOTATION ->
          MendedAmount.writtenOut(value)
              .map(out -> Suggestion.put(column, out, Suggestion.Reason.POWER_WRITTEN_OUT, value));
      case DAYS_INVALID -> days(column, value);
      case NOT_NUMERIC -> digits(column, value, hints.meaning(column));
      default -> Optional.empty();
    };
  }

  private static Optional<Suggestion> duplicate(Finding finding, Hints hints) {
    String first = finding.args().size() < 2 ? "" : finding.args().get(1);
    boolean same = DIGITS.matcher(first).matches() && hints.isSameAs(Integer.parseInt(first));
    return same
        ? Optional.of(Suggestion.withoutLine(Suggestion.Reason.SAME_AS_LINE, first))
        : Optional.empty();
  }

  private static Optional<Suggestion> mostDays(Finding finding, String column) {
    String written = finding.args().isEmpty() ? "" : finding.args().get(0);
    return written.startsWith("-")
        ? Optional.empty()
        : argument(finding, 1)
            .map(most -> Suggestion.put(column, most, Suggestion.Reason.MOST_DAYS, most));
  }

  private static Optional<Suggestion> byArgument(
      Finding finding, int place, String column, Suggestion.Reason reason) {
    return argument(finding, place).map(value -> Suggestion.put(column, value, reason));
  }

  private static Optional<String> argument(Finding finding, int place) {
    return finding.args().size() > place
        ? Optional.of(finding.args().get(place))
        : Optional.empty();
  }

  private static Optional<Suggestion> days(String column, String value) {
    Matcher written = DAYS.matcher(value.strip().toLowerCase(Locale.ROOT));
    if (!written.matches() || value.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String bare = written.group(1);
    String digits = bare.replace('o', '0').replace('l', '1').replace('i', '1');
    Suggestion.Reason reason =
        digits.equals(bare) ? Suggestion.Reason.DAYS_WORDS : Suggestion.Reason.LETTERS_FOR_DIGITS;
    return Optional.of(
        Suggestion.put(column, Integer.toString(Integer.parseInt(digits)), reason, value));
  }

  /** A field of digits of an e-BDS file, whose amounts are centimes. */
  private static Optional<Suggestion> digits(String column, String value, @Nullable Field meaning) {
    String digits =
        value.strip().replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
    if (meaning == null || digits.equals(value.strip()) || !DIGITS.matcher(digits).matches()) {
      return Optional.empty();
    }
    String put =
        switch (meaning) {
          case INSURED -> digits;
          case DAYS, CHILDREN -> Long.toString(Long.parseLong(digits));
          default -> Money.ofCentimes(Long.parseLong(digits)).toString();
        };
    return Optional.of(Suggestion.put(column, put, Suggestion.Reason.LETTERS_FOR_DIGITS, value));
  }

  private static Optional<Suggestion> cin(String column, String value) {
    String bare = NO_LETTER_OR_DIGIT.matcher(value.toUpperCase(Locale.ROOT)).replaceAll("");
    return bare.equals(value) || !CIN.matcher(bare).matches()
        ? Optional.empty()
        : Optional.of(Suggestion.put(column, bare, Suggestion.Reason.SIGNS_TAKEN_OFF, value));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
