package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ma.tasrih.journal.domain.ChainedEntry;
import ma.tasrih.journal.usecase.FindEntry;

/**
 * Tells anybody who holds a receipt whether it is genuine. Whoever does not hold it learns nothing:
 * the code on it is 64 bits of the hash of its journal entry.
 */
@ApplicationScoped
public class CheckReceipt {

  static final Set<String> ACTS =
      Set.of(DeclarationAct.DECLARATION_FILED.name(), DeclarationAct.MONTH_BROUGHT_IN.name());
  static final String OBJECT = "DECLARATION";
  private static final Pattern CODE = Pattern.compile("[0-9a-f]{16,64}");
  private static final int LONGEST = 40;

  @Inject private FindEntry entries;

  /** What a genuine receipt must say besides its number. */
  public record Genuine(Instant filedAt, String fileSha256) {}

  /**
   * Nothing unless number and code belong together, in the same words whatever is wrong.
   *
   * @param code at least 16 hexadecimal digits, blanks between them allowed
   */
  public Optional<Genuine> check(String number, String code) {
    String digits = code.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    if (number.length() > LONGEST || !CODE.matcher(digits).matches()) {
      return Optional.empty();
    }
    return entries
        .of(ACTS, OBJECT, number.strip())
        .filter(entry -> entry.hash().startsWith(digits))
        .map(CheckReceipt::genuine);
  }

  private static Genuine genuine(ChainedEntry entry) {
    return new Genuine(entry.at(), entry.entry().documentSha256().orElse(""));
  }
}
