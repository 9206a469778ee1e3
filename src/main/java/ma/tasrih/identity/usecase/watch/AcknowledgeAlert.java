package ma.tasrih.identity.usecase.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.watch.Alerts;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Says that an administrator has seen to an alert. */
@ApplicationScoped
public class AcknowledgeAlert {

  @Inject Alerts alerts;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * @throws Refusal when the actor is no administrator, or there is no open alert of that key
   */
  @Transactional
  public void acknowledge(Actor actor, long id) {
    RequireRole.of(actor, Role.ADMIN);
    if (!alerts.acknowledge(id, actor.login(), clock.instant())) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    journal.append(
        JournalEntry.of(
            actor.login(), IdentityAct.ALERT_ACKNOWLEDGED.name(), "ALERT", Long.toString(id)));
  }
}
