package ma.tasrih.declarations.domain.rule.filing;

import java.util.function.Consumer;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.kernel.Finding;

/**
 * Says, in the same words whether the employer exists or not, that a stranger's draft is checked
 * without the register.
 */
final class RegisterKnown implements DraftRule {

  @Override
  public void check(DraftHeader header, DraftContext context, Consumer<Finding> out) {
    if (!context.registered()) {
      out.accept(
          Finding.inFile(
              DeclarationCode.CHECKED_WITHOUT_REGISTER,
              header.key().affiliate().digits(),
              header.key().period().toString()));
    }
  }
}
