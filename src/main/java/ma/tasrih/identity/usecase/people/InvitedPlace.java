package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.NewUser;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Fills the place an invitation offers, in one transaction: the invitation is used or nothing. */
@ApplicationScoped
class InvitedPlace {

  @Inject Invitations invitations;
  @Inject Inviter inviter;
  @Inject Users users;
  @Inject AffiliateRights rights;
  @Inject People people;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  @Transactional
  void create(
      Invitation invitation, String tokenHash, String login, String name, PasswordHash hash) {
    requireOffered(invitation);
    Instant now = now();
    Optional<Long> firm = invitation.firm().map(Invitation.FirmPlace::firmId);
    long id = users.add(new NewUser(login, hash, name, invitation.role(), firm), now);
    if (invitation.invitee().contains("@")) {
      people.setEmail(id, invitation.invitee());
    }
    invitation.firm().ifPresent(f -> people.setFirmAdministrator(id, f.administrator()));
    journal.append(
        JournalEntry.of(login, IdentityAct.USER_OPENED.name(), "USER", Long.toString(id))
            .withDetail(invitation.role().name()));
    fill(invitation, tokenHash, id, login, now);
  }

  @Transactional
  void attach(Actor actor, Invitation invitation, String tokenHash) {
    requireOffered(invitation);
    requireFits(actor, invitation);
    fill(invitation, tokenHash, actor.userId(), actor.login(), now());
  }

  /** Held first: what is read from here on was true when no other could be taken up. */
  private void requireOffered(Invitation invitation) {
    invitations.hold(invitation);
    if (!inviter.stillMayGive(invitation)) {
      throw new Refusal(PeopleRefusal.INVITATION_NOT_VALID);
    }
  }

  private void requireFits(Actor actor, Invitation invitation) {
    Optional<Long> firm = users.byId(actor.userId()).flatMap(User::firmId);
    boolean already =
        invitation.right().flatMap(r -> rights.own(actor.userId(), r.affiliate())).isPresent()
            || invitation.firm().isPresent()
                && firm.equals(invitation.firm().map(Invitation.FirmPlace::firmId));
    if (already) {
      throw new Refusal(PeopleRefusal.ALREADY_AMONG_THEM);
    }
    // An account belongs to one firm, and to the fund or not: only own affiliates add up.
    if (actor.role() != invitation.role() || invitation.right().isEmpty()) {
      throw new Refusal(PeopleRefusal.INVITATION_OTHER_ACCOUNT);
    }
  }

  private void fill(
      Invitation invitation, String tokenHash, long userId, String login, Instant now) {
    if (!invitations.use(tokenHash, userId, now)) {
      throw new Refusal(PeopleRefusal.INVITATION_NOT_VALID);
    }
    invitation.right().ifPresent(right -> rights.putOwn(userId, right));
    journal.append(IssueInvitation.entry(login, IdentityAct.INVITATION_ACCEPTED, invitation));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
