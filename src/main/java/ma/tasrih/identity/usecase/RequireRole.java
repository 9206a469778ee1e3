package ma.tasrih.identity.usecase;

import java.util.Arrays;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.kernel.Refusal;

/** For acts that belong to a role and not to an affiliate. */
public final class RequireRole {

  private RequireRole() {}

  /**
   * Lets somebody of one of the roles pass.
   *
   * @throws Refusal {@link IdentityRefusal#SCOPE_MISSING} for everybody else
   */
  public static void of(Actor actor, Role... roles) {
    if (!Arrays.asList(roles).contains(actor.role())) {
      throw new Refusal(IdentityRefusal.SCOPE_MISSING);
    }
  }
}
