package ma.tasrih.intake.domain;

/**
 * Whether the demonstration's data are all there, so that a seeding cut short is taken up again.
 */
public interface DemoMark {

  boolean isSeeded();

  void seeded();
}
