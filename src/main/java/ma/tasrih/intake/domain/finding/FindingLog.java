package ma.tasrih.intake.domain.finding;

/** Takes the findings of a check as they come. */
@FunctionalInterface
public interface FindingLog {
  void add(AttributedFinding finding);
}
