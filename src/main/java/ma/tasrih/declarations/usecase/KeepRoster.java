package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.Rosters;
import ma.tasrih.employers.domain.EmployerRefusal;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Keeps an official roster of the fund; a later one for the same month replaces it. */
@ApplicationScoped
public class KeepRoster {

  @Inject private Rosters rosters;
  @Inject private EmployerRegister employers;
  @Inject private JournalWriter journal;

  /**
   * @param sha256 of the file it was read from
   * @throws Refusal when the register does not know the employer
   */
  @Transactional
  public void keep(Actor actor, PrefilledRoster roster, String sha256) {
    RequireRole.of(actor, Role.ADMIN);
    if (employers.find(roster.affiliate()).isEmpty()) {
      throw new Refusal(EmployerRefusal.EMPLOYER_NOT_FOUND);
    }
    rosters.upload(roster);
    journal.append(DeclarationJournal.rosterUploaded(actor, roster, sha256));
  }
}
