package ma.tasrih.signin.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that guessers try first, as {@code common-passwords.txt} lists them. */
final class CommonPasswords {

  private static final Set<String> ALL = read();

  private CommonPasswords() {}

  /**
   * @param text in lower case
   */
  static boolean contains(String text) {
    return ALL.contains(text);
  }

  /** How many are long enough to be chosen at all. */
  static long count() {
    return ALL.stream().filter(one -> one.length() >= PasswordRules.SHORTEST).count();
  }

  private static Set<String> read() {
    try (InputStream file = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
      if (file == null) {
        throw new IllegalStateException("common-passwords.txt is missing");
      }
      try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
        return reader
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("# "))
            .collect(Collectors.toUnmodifiableSet());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
