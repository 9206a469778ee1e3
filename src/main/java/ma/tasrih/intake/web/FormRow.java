package ma.tasrih.intake.web;

import java.util.ArrayList;
import java.util.List;
import ma.tasrih.intake.domain.form.FormLine;
import ma.tasrih.kernel.Finding;

/** One row of the form on the page: what is typed, what was declared last, what is wrong. */
public final class FormRow {

  private final String id;
  private final FormLine.Origin origin;
  private final FormLine before;
  private final List<Finding> problems = new ArrayList<>();
  private String insured;
  private String cin;
  private String name;
  private String days;
  private String wage;
  private String situation;

  /**
   * @param before what was declared for the person last, null when nothing was
   */
  FormRow(FormLine line, FormLine before) {
    this.id = line.id();
    this.origin = line.origin();
    this.before = before;
    this.insured = line.insured();
    this.cin = line.cin();
    this.name = line.name();
    this.days = line.days();
    this.wage = line.wage();
    this.situation = line.situation();
  }

  FormLine line() {
    return new FormLine(origin, insured, cin, name, days, wage, situation, id);
  }

  void found(Finding finding) {
    problems.add(finding);
  }

  public List<Finding> getProblems() {
    return problems;
  }

  public boolean isOnRoster() {
    return origin == FormLine.Origin.ROSTER;
  }

  public boolean isCasual() {
    return origin == FormLine.Origin.CASUAL;
  }

  /** Who it is is typed in. */
  public boolean isNamed() {
    return origin == FormLine.Origin.ENTRANT;
  }

  public boolean isBlank() {
    return line().isBlank();
  }

  /** What was declared last and is declared otherwise now; null when nothing changed. */
  public FormLine getChangedFrom() {
    boolean same = before == null || isBlank() || before.paysLike(line());
    return same ? null : before;
  }

  public String getInsured() {
    return insured;
  }

  public void setInsured(String insured) {
    this.insured = typed(insured);
  }

  public String getCin() {
    return cin;
  }

  public void setCin(String cin) {
    this.cin = typed(cin);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = typed(name);
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = typed(days);
  }

  public String getWage() {
    return wage;
  }

  public void setWage(String wage) {
    this.wage = typed(wage);
  }

  public String getSituation() {
    return situation;
  }

  public void setSituation(String situation) {
    this.situation = typed(situation);
  }

  private static String typed(String text) {
    return text == null ? "" : text.strip();
  }
}
