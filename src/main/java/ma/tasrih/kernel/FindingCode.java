package ma.tasrih.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A stable code of the published catalogue. Features list theirs in an enum; texts live in the
 * message bundles under {@code finding.<code>}.
 */
public interface FindingCode {

  /** What a blocking finding stops. */
  enum Scope {
    /** The line it points at. */
    LINE,
    /** The whole declaration: structure and sums. */
    DECLARATION
  }

  /** The code as published, upper case with underscores, never reused for another meaning. */
  String name();

  Severity severity();

  /** What a warning asks for; null when it blocks. */
  default @Nullable Level level() {
    return severity() == Severity.WARNING ? Level.MUST_LOOK : null;
  }

  Scope scope();

  /** A finding of the file as a whole that is about one person, such as one who is missing. */
  default boolean isPerPerson() {
    return false;
  }
}
