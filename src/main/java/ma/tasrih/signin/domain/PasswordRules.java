package ma.tasrih.signin.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a new password has to be: long, and nothing guessers try first. No rule of composition and
 * no expiry (OWASP ASVS 6.2.5 and 6.2.10).
 */
public final class PasswordRules {

  public static final int SHORTEST = 12;
  public static final int LONGEST = 256;

  /** Shorter words of names say nothing: they are in half of all texts. */
  private static final int SHORTEST_WORD = 4;

  /** What must be left of a password when the words anybody would guess are taken out. */
  private static final int LEAST_OWN = 6;

  private static final int LEAST_DIFFERENT = 5;
  private static final List<String> OURS = List.of("tasrih", "cnss", "damancom", "declaration");

  private PasswordRules() {}

  /**
   * Why a password is not taken; nothing when it is good.
   *
   * @param names what belongs to its user: login, display name, company
   */
  public static Optional<SignInRefusal> problem(String password, Collection<String> names) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(SignInRefusal.PASSWORD_TOO_SHORT);
    }
    if (password.length() > LONGEST) {
      return Optional.of(SignInRefusal.PASSWORD_TOO_LONG);
    }
    String plain = plain(password);
    if (isCommon(plain) || plain.chars().distinct().count() < LEAST_DIFFERENT) {
      return Optional.of(SignInRefusal.PASSWORD_TOO_COMMON);
    }
    return without(plain, names).length() < LEAST_OWN
        ? Optional.of(SignInRefusal.PASSWORD_LIKE_NAME)
        : Optional.empty();
  }

  /** As it stands, as its letters alone, and either of them twice or thrice over. */
  private static boolean isCommon(String plain) {
    String letters = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    String spoken = unmasked(letters);
    String all = unmasked(plain).replaceAll("[^\\p{L}]", "");
    return Stream.of(plain, letters, spoken, all).anyMatch(PasswordRules::isListed);
  }

  private static boolean isListed(String text) {
    if (text.isEmpty()) {
      return false;
    }
    if (CommonPasswords.contains(text)) {
      return true;
    }
    for (int times = 2; times <= text.length(); times++) {
      if (text.length() % times == 0) {
        String part = text.substring(0, text.length() / times);
        if (part.repeat(times).equals(text) && CommonPasswords.contains(part)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String without(String plain, Collection<String> names) {
    String left = plain;
    List<String> words =
        Stream.concat(OURS.stream(), names.stream().flatMap(PasswordRules::words))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String word : words) {
      left = left.replace(word, "");
    }
    return left.equals(plain) ? plain : left.replaceAll("[\\d\\p{P}\\s]", "");
  }

  private static Stream<String> words(String name) {
    String plain = plain(name);
    return Stream.concat(Stream.of(plain), Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")))
        .filter(word -> word.length() >= SHORTEST_WORD);
  }

  /** Lower case, without accents: ways of writing the same. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** Digits and signs people put for letters. */
  private static String unmasked(String text) {
    return text.replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('7', 't')
        .replace('@', 'a')
        .replace('$', 's')
        .replace('!', 'i');
  }
}
