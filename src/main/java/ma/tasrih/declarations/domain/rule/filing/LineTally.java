package ma.tasrih.declarations.domain.rule.filing;

import ma.tasrih.declarations.domain.rule.LineInContext;

/** How many lines a draft had, accepted or not. */
public final class LineTally {

  private int lines;
  private int newcomers;

  public void add(LineInContext line) {
    lines++;
    if (line.expected().isEmpty()) {
      newcomers++;
    }
  }

  int lines() {
    return lines;
  }

  /** Lines of people who are not on the roster. */
  int newcomers() {
    return newcomers;
  }
}
