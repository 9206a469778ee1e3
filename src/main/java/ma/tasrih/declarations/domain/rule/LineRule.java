package ma.tasrih.declarations.domain.rule;

import java.util.function.Consumer;
import ma.tasrih.kernel.Finding;

/** One rule on one line. */
@FunctionalInterface
public interface LineRule {

  /** Reports what breaks the rule; stays silent on fields that could not be read. */
  void check(LineInContext line, Consumer<Finding> out);
}
