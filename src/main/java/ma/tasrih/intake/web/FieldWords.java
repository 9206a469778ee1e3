package ma.tasrih.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.tasrih.kernel.Finding;
import ma.tasrih.platform.DisplayTexts;

/** The columns of the portal's table as the fields of the form they are typed in. */
final class FieldWords {

  private static final Map<String, String> LABELS =
      Map.of(
          "num_assure", "label.insured",
          "cin", "label.cin",
          "nom", "label.name",
          "jours", "label.days",
          "salaire_reel", "label.actualWage",
          "situation", "label.situation");
  private static final Map<String, String> FIELDS =
      Map.of("num_assure", "insured", "cin", "cin", "nom", "name", "salaire_reel", "wage");
  private static final String FIRST = "days";

  private FieldWords() {}

  /** A finding's sentence that names fields by their labels. */
  static String sentence(Finding finding, Locale locale) {
    List<String> args =
        finding.args().stream()
            .map(arg -> LABELS.containsKey(arg) ? DisplayTexts.text(LABELS.get(arg), locale) : arg)
            .toList();
    return DisplayTexts.findingMessage(
        new Finding(
            finding.code(),
            finding.line(),
            finding.column(),
            finding.value(),
            args,
            finding.part()),
        locale);
  }

  /**
   * The field of a row a finding is about; one that every row has when it is about none.
   *
   * @param named whether who it is can be typed in that row
   */
  static String fieldOf(Finding finding, boolean named) {
    String column = finding.column() == null ? "" : finding.column();
    boolean there = named || "salaire_reel".equals(column);
    return there ? FIELDS.getOrDefault(column, FIRST) : FIRST;
  }
}
