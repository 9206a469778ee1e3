package ma.tasrih.intake.domain.fix;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.kernel.InsuredNumber;

/**
 * The number of an insured person that was meant. Somebody else's number is worse than none, so it
 * must be the only one in question, and never one the roster gives to another name.
 */
record MendedNumber(String number, Suggestion.Reason reason) {

  private static final Pattern SIGNS = Pattern.compile("[\\s\\u00A0\\u202F.,/_'’-]+");
  private static final Pattern DIGITS = Pattern.compile("\\d{8,10}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsAlphabetic}]+");
  private static final int LENGTH = 9;

  static Optional<MendedNumber> of(String written, Hints hints) {
    String bare = SIGNS.matcher(written).replaceAll("");
    if (!bare.equals(written) && InsuredNumber.Registered.isValid(bare)) {
      return Optional.of(new MendedNumber(bare, Suggestion.Reason.SIGNS_TAKEN_OFF));
    }
    return hints.roster().flatMap(roster -> onRoster(bare, hints.value(Field.NAME), roster));
  }

  private static Optional<MendedNumber> onRoster(
      String digits, String name, PrefilledRoster roster) {
    Set<String> near = near(digits, roster);
    if (words(name).isEmpty()) {
      return near.size() == 1
          ? Optional.of(new MendedNumber(near.iterator().next(), Suggestion.Reason.NEAR_NUMBER))
          : Optional.empty();
    }
    List<String> same = ofName(name, roster);
    if (same.size() == 1) {
      return Optional.of(new MendedNumber(same.get(0), Suggestion.Reason.SAME_NAME));
    }
    near.retainAll(same);
    return near.size() == 1
        ? Optional.of(new MendedNumber(near.iterator().next(), Suggestion.Reason.NEAR_NUMBER))
        : Optional.empty();
  }

  private static List<String> ofName(String name, PrefilledRoster roster) {
    Set<String> wanted = words(name);
    List<String> same = new ArrayList<>();
    for (RosterLine line : roster.lines().values()) {
      if (words(line.name()).equals(wanted)) {
        same.add(line.insured().digits());
      }
    }
    return same;
  }

  /** Numbers of the roster one slip away: a digit wrong, missing or too many, or two exchanged. */
  private static Set<String> near(String digits, PrefilledRoster roster) {
    if (!DIGITS.matcher(digits).matches()) {
      return Collections.emptySet();
    }
    Set<String> slips = new LinkedHashSet<>();
    for (int i = 0; i <= digits.length(); i++) {
      String before = digits.substring(0, i);
      String after = digits.substring(Math.min(i, digits.length()));
      for (char digit = '0'; digit <= '9'; digit++) {
        slips.add(before + digit + after);
        slips.add(before + digit + (after.isEmpty() ? "" : after.substring(1)));
      }
      if (!after.isEmpty()) {
        slips.add(before + after.substring(1));
      }
      if (after.length() > 1) {
        slips.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
    }
    Set<String> known = new TreeSet<>();
    for (String slip : slips) {
      if (slip.length() == LENGTH
          && InsuredNumber.Registered.isValid(slip)
          && roster.lines().containsKey(new InsuredNumber.Registered(slip))) {
        known.add(slip);
      }
    }
    return known;
  }

  /** The words of a name in any order, without marks. */
  private static Set<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    Set<String> words = new TreeSet<>();
    for (String word : BETWEEN.split(plain.toUpperCase(Locale.ROOT), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
