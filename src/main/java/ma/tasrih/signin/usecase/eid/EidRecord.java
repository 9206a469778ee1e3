package ma.tasrih.signin.usecase.eid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.eid.EidLinks;
import ma.tasrih.signin.domain.eid.EidRefusal;

/** Keeps the link between an account and an e-ID that was just redeemed. */
@ApplicationScoped
public class EidRecord {

  @Inject EidLinks links;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * Links an e-ID to an account.
   *
   * @throws Refusal {@link EidRefusal#EID_LINKED_ALREADY}
   */
  @Transactional
  public void linked(Actor actor, String subject) {
    if (!links.add(actor.userId(), subject, clock.instant())) {
      throw new Refusal(EidRefusal.EID_LINKED_ALREADY);
    }
    journal.append(entry(actor, EidAct.EID_LINKED));
  }

  static JournalEntry entry(Actor actor, EidAct act) {
    return JournalEntry.of(actor.login(), act.name(), "USER", Long.toString(actor.userId()));
  }
}
