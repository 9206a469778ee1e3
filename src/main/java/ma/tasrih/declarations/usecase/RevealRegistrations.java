package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;

/** Notes that the fund asks to see, in clear, who waits for an insured number. */
@ApplicationScoped
public class RevealRegistrations {

  @Inject private JournalWriter journal;

  /**
   * @throws ma.tasrih.kernel.Refusal when the actor is no administrator
   */
  @Transactional
  public void reveal(Actor actor) {
    RequireRole.of(actor, Role.ADMIN);
    journal.append(
        JournalEntry.of(actor.login(), DeclarationAct.REVEALED.name(), "REGISTRATION", "open"));
  }
}
