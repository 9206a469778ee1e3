package ma.tasrih.intake.domain.fix;

import java.util.Optional;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import org.jspecify.annotations.Nullable;

/** What is known beside a finding when a suggestion is looked for. */
public interface Hints {

  /** Nothing. */
  Hints NONE = new Hints() {};

  /** What a column of the line means; null when that is not known. */
  default @Nullable Field meaning(String column) {
    return null;
  }

  /** The line's own value of a field, all its columns with a space between; empty when unknown. */
  default String value(Field field) {
    return "";
  }

  /** Whom the fund expects. */
  default Optional<PrefilledRoster> roster() {
    return Optional.empty();
  }

  /** Whether another line of the same part says the very same. */
  default boolean isSameAs(int line) {
    return false;
  }
}
