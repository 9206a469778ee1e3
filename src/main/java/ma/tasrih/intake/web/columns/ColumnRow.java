package ma.tasrih.intake.web.columns;

import java.util.List;
import ma.tasrih.intake.domain.mapping.ColumnFacts;
import ma.tasrih.intake.domain.mapping.ColumnSuggestion;
import ma.tasrih.intake.domain.mapping.PersonalValue;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.domain.mapping.WageKind;
import ma.tasrih.kernel.Money;
import ma.tasrih.platform.Masked;

/** One column of a table on the page: its values, what is proposed, what was chosen. */
public class ColumnRow {

  /** One of the wages of which the one to declare is chosen by itself. */
  static final String ASK = "ASK";

  static final String UNUSED = "";

  private final ColumnFacts facts;
  private final boolean asked;
  private final String reason;
  private String choice;
  private String problem = "";

  /**
   * @param decided what was decided before; null when nothing was
   * @param isDecided whether anything was decided of the table
   * @param reason of the suggestion, in the language of the page
   */
  ColumnRow(ColumnSuggestion suggestion, PortalColumn decided, boolean isDecided, String reason) {
    this.facts = suggestion.facts();
    this.asked = suggestion.asked();
    this.reason = reason;
    PortalColumn column = isDecided ? decided : suggestion.column();
    boolean ask = asked && (column == null || column == PortalColumn.ACTUAL_WAGE);
    this.choice = ask ? ASK : column == null ? UNUSED : column.name();
  }

  public int getPlace() {
    return facts.place();
  }

  public String getHeading() {
    return facts.heading();
  }

  /** The first values, numbers of persons masked. */
  public List<String> getValues() {
    return facts.values().stream()
        .map(value -> Masked.text(value, !PersonalValue.isNumber(value)))
        .toList();
  }

  /** The first three of them. */
  public String getFirstValues() {
    return String.join(" · ", getValues().stream().filter(v -> !v.isEmpty()).limit(3).toList());
  }

  public boolean isAsked() {
    return asked;
  }

  public String getReason() {
    return reason;
  }

  /** The kind of wage it is, by name. */
  public String getKind() {
    return (facts.wage() == null ? WageKind.OTHER : facts.wage()).name();
  }

  public Money getSum() {
    return facts.counts().sum();
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice == null ? UNUSED : choice;
  }

  /** What is wrong with the choice; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  void wrong(String sentence) {
    problem = problem.isEmpty() ? sentence : problem;
  }
}
