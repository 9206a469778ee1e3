package ma.tasrih.intake.domain;

import ma.tasrih.kernel.Finding;

/** Takes the findings of a check as they come. */
@FunctionalInterface
public interface FindingLog {
  void add(Finding finding);
}
