package ma.tasrih.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading something gave: a value when it could be built, and every finding on the way.
 *
 * @param value null when a blocking finding kept it from being built
 */
public record Checked<T>(@Nullable T value, List<Finding> findings) {

  public Checked {
    findings = List.copyOf(findings);
  }

  public boolean hasBlocking() {
    return findings.stream().anyMatch(Finding::isBlocking);
  }

  /**
   * The value.
   *
   * @throws IllegalStateException when there is none
   */
  public T orThrow() {
    T present = value;
    if (present == null) {
      throw new IllegalStateException("no value: " + findings);
    }
    return present;
  }
}
