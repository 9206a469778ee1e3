package ma.tasrih.intake.domain.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.intake.domain.Amendments;

/** What was decided about columns, found again by the shape of a table. */
public final class KnownMappings implements Amendments {

  private final Map<String, DecidedColumns> bySignature = new HashMap<>();

  /**
   * @param decided of two of the same shape the first counts
   */
  public KnownMappings(List<DecidedColumns> decided) {
    decided.forEach(one -> bySignature.putIfAbsent(one.mapping().signature(), one));
  }

  public boolean isEmpty() {
    return bySignature.isEmpty();
  }

  @Override
  public Optional<DecidedColumns> columns(List<String> headings) {
    return bySignature.isEmpty() || headings.isEmpty()
        ? Optional.empty()
        : found(HeadingShape.of(headings), true);
  }

  @Override
  public Optional<DecidedColumns> columnsWithoutHeadings(int width) {
    return bySignature.isEmpty()
        ? Optional.empty()
        : found(HeadingShape.withoutHeadings(width), false);
  }

  private Optional<DecidedColumns> found(HeadingShape shape, boolean headings) {
    return Optional.ofNullable(bySignature.get(shape.signature()))
        .filter(one -> one.mapping().headings() == headings);
  }
}
