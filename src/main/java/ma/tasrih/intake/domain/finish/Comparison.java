package ma.tasrih.intake.domain.finish;

import java.time.Instant;
import java.util.Optional;
import ma.tasrih.declarations.domain.LineDifferences.Difference;

/**
 * What a file says that was not said before, line by line, for one employer's month.
 *
 * @param sameAs number of the filed declaration it repeats in everything; then nothing else is said
 * @param withFiled the difference with what stands filed for the month
 * @param withEarlier the difference with the file sent before it and not filed
 */
public record Comparison(
    Optional<String> sameAs, Optional<Difference> withFiled, Optional<Earlier> withEarlier) {

  /** Nothing to compare with. */
  public static final Comparison NONE =
      new Comparison(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * An earlier file of the month.
   *
   * @param problemsBefore blocking findings and warnings of that one
   * @param problemsNow those of this one
   */
  public record Earlier(
      String deposit,
      Instant receivedAt,
      Difference difference,
      long problemsBefore,
      long problemsNow) {}
}
