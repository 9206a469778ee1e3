package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.FirmNumber;
import ma.tasrih.identity.domain.mandate.Firms;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.kernel.Refusal;

/** A firm an administrator is about to change. */
@ApplicationScoped
class StoredFirm {

  @Inject Firms firms;
  @Inject FreshProof freshProof;

  Firm of(Actor actor, String number) {
    RequireRole.of(actor, Role.ADMIN);
    freshProof.require(FreshProof.Act.USERS);
    return FirmNumber.parse(number)
        .flatMap(firms::byNumber)
        .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
  }

  static JournalEntry entry(Actor actor, IdentityAct act, long firm) {
    return JournalEntry.of(actor.login(), act.name(), "FIRM", Long.toString(firm));
  }
}
