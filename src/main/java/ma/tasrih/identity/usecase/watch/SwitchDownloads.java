package ma.tasrih.identity.usecase.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.watch.DownloadSwitch;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;

/** Stops every download of everybody, or lets them go on; filing is never touched. */
@ApplicationScoped
public class SwitchDownloads {

  @Inject DownloadSwitch downloads;
  @Inject JournalWriter journal;

  /**
   * @throws ma.tasrih.kernel.Refusal when the actor is no administrator
   */
  @Transactional
  public void turn(Actor actor, boolean off) {
    RequireRole.of(actor, Role.ADMIN);
    downloads.turn(off);
    journal.append(
        JournalEntry.of(
            actor.login(),
            (off ? IdentityAct.DOWNLOADS_STOPPED : IdentityAct.DOWNLOADS_RESUMED).name(),
            "SETTING",
            "downloads"));
  }
}
