package ma.tasrih.identity.usecase.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.watch.Alert;
import ma.tasrih.identity.domain.watch.Alerts;
import ma.tasrih.identity.domain.watch.DownloadSwitch;
import ma.tasrih.identity.usecase.RequireRole;

/** Shows alerts to an administrator. */
@ApplicationScoped
public class ListAlerts {

  @Inject Alerts alerts;
  @Inject DownloadSwitch downloads;

  /**
   * Open ones first.
   *
   * @throws ma.tasrih.kernel.Refusal when the actor is no administrator
   */
  public List<Alert> latest(Actor actor, int limit) {
    RequireRole.of(actor, Role.ADMIN);
    return alerts.latest(limit);
  }

  /** How many wait for somebody. */
  public int open(Actor actor) {
    RequireRole.of(actor, Role.ADMIN);
    return alerts.open();
  }

  /** Whether all downloads are stopped. */
  public boolean isStopped(Actor actor) {
    RequireRole.of(actor, Role.ADMIN);
    return downloads.isOff();
  }
}
