package ma.tasrih.declarations.domain.rule.past;

import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.kernel.Money;

/** The figures of a draft's lines, accepted or not. */
final class Payroll {

  private int lines;
  private int unreadableWages;
  private int atFullDays;
  private int paid;
  private int atCeiling;
  private Money wages = Money.ZERO;

  void add(LineInContext inContext) {
    DraftLine line = inContext.line();
    lines++;
    Integer days = line.days();
    if (days != null && days == inContext.context().maxDays()) {
      atFullDays++;
    }
    Money wage = line.actualWage();
    if (wage == null || wage.isNegative()) {
      unreadableWages++;
      return;
    }
    wages = wages.plus(wage);
    if (wage.isPositive()) {
      paid++;
    }
    if (wage.equals(inContext.context().ceiling())) {
      atCeiling++;
    }
  }

  int lines() {
    return lines;
  }

  boolean allAtFullDays() {
    return lines > 0 && atFullDays == lines;
  }

  boolean allAtCeiling() {
    return paid > 0 && atCeiling == paid && unreadableWages == 0;
  }

  int paid() {
    return paid;
  }

  boolean earns(Money total) {
    return unreadableWages == 0 && wages.isPositive() && wages.equals(total);
  }
}
