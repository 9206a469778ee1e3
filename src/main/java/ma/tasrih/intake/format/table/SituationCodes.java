package ma.tasrih.intake.format.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.declarations.domain.Situation;

/**
 * Situation codes as tables write them: those of the e-BDS file, and three of the paper form
 * (domain reference §1.5).
 */
public final class SituationCodes {

  private static final Map<String, Situation> PAPER_FORM =
      Map.of(
          "CO", Situation.UNPAID_LEAVE,
          "ML", Situation.SICKNESS,
          "MT", Situation.MATERNITY);

  private SituationCodes() {}

  /** The situation of a code in any case; empty text is being at work. */
  public static Optional<Situation> read(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    Situation paper = PAPER_FORM.get(code);
    return paper != null ? Optional.of(paper) : Situation.ofCode(code);
  }
}
