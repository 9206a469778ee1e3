package ma.tasrih.declarations.domain.rule.filing;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.kernel.Finding;

/** One rule on a draft before its lines. */
@FunctionalInterface
interface DraftRule {

  void check(DraftHeader header, DraftContext context, Consumer<Finding> out);
}
