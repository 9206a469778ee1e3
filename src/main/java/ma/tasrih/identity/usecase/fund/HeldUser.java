package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.kernel.Refusal;

/** An account an administrator is about to change, held until the transaction ends. */
@ApplicationScoped
class HeldUser {

  @Inject People people;
  @Inject FreshProof freshProof;

  User of(Actor actor, long userId) {
    RequireRole.of(actor, Role.ADMIN);
    freshProof.require(FreshProof.Act.USERS);
    return people.holdUser(userId).orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
  }

  static JournalEntry entry(Actor actor, IdentityAct act, User user) {
    return JournalEntry.of(actor.login(), act.name(), "USER", Long.toString(user.id()))
        .withDetail(user.role().name());
  }
}
