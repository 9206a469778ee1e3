package ma.tasrih.intake.domain.fix;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.tasrih.declarations.domain.Situation;

/** A situation written in words, or a code misspelt in a way that leaves one reading only. */
record MendedSituation(Situation situation, Suggestion.Reason reason) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{IsAlphabetic}0-9]+");
  private static final Map<String, Situation> WORDS = new HashMap<>();

  static {
    words(
        Situation.AT_WORK,
        "actif active present presente en_activite normal ras au_travail travaille يعمل نشيط");
    words(
        Situation.LEFT,
        "sorti sortie sortant sortante sortants depart parti demission licenciement licencie"
            + " fin_de_contrat quitte مغادر مغادرة استقالة");
    words(Situation.DECEASED, "deces decede decedee mort وفاة متوفى متوفاة");
    words(Situation.MATERNITY, "maternite conge_maternite conge_de_maternite accouchement أمومة");
    words(
        Situation.SICKNESS, "maladie malade arret_maladie conge_maladie conge_de_maladie مرض مريض");
    words(
        Situation.WORK_ACCIDENT,
        "accident accident_travail accident_de_travail accident_du_travail حادثة_شغل");
    words(Situation.UNPAID_LEAVE, "conge_sans_solde sans_solde");
    words(Situation.KEPT_WITHOUT_PAY, "maintenu_sans_salaire sans_salaire");
    words(Situation.OCCUPATIONAL_DISEASE, "maladie_professionnelle maladie_pro مرض_مهني");
  }

  private static void words(Situation situation, String list) {
    for (String word : list.split(" ", -1)) {
      WORDS.put(folded(word), situation);
    }
  }

  static Optional<MendedSituation> of(String written) {
    String folded = folded(written);
    Situation word = WORDS.get(folded);
    if (word != null) {
      return Optional.of(new MendedSituation(word, Suggestion.Reason.SITUATION_WORD));
    }
    String first = SIGNS.split(written.strip(), 2)[0];
    return code(folded)
        .or(() -> code(folded(first)))
        .map(found -> new MendedSituation(found, Suggestion.Reason.SITUATION_SPELLING));
  }

  private static Optional<Situation> code(String folded) {
    String letters = folded.toUpperCase(Locale.ROOT).replace('0', 'O').replace('1', 'I');
    if (letters.length() != 2) {
      return Optional.empty();
    }
    return Situation.ofCode(letters)
        .or(() -> Situation.ofCode(new StringBuilder(letters).reverse().toString()));
  }

  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return SIGNS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
