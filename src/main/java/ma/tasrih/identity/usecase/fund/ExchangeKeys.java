package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.vault.domain.rotation.Rotation;
import ma.tasrih.vault.usecase.RotateKeys;

/** An administrator has the keys of sealed data exchanged, and looks how far that is. */
@ApplicationScoped
public class ExchangeKeys {

  @Inject RotateKeys rotateKeys;
  @Inject FreshProof freshProof;

  /**
   * Starts an exchange, unless one is under way.
   *
   * @throws ma.tasrih.kernel.Refusal for everybody but administrators
   */
  public void start(Actor actor, Rotation.Extent extent) {
    RequireRole.of(actor, Role.ADMIN);
    freshProof.require(FreshProof.Act.USERS);
    rotateKeys.start(extent, actor.login());
  }

  /**
   * The exchange under way, or the last one.
   *
   * @throws ma.tasrih.kernel.Refusal for everybody but administrators
   */
  public Optional<Rotation> last(Actor actor) {
    RequireRole.of(actor, Role.ADMIN);
    return rotateKeys.last();
  }
}
