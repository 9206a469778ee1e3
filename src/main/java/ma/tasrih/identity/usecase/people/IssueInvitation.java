package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.InvitationPost;
import ma.tasrih.identity.domain.people.InvitationToken;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.domain.people.PlainName;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/**
 * Makes an invitation; the caller has checked that the inviter may give what it gives. It takes the
 * place of an open one for the same person.
 */
@ApplicationScoped
public class IssueInvitation {

  private static final int LONGEST = 200;

  private final SecureRandom random = new SecureRandom();

  @Inject Invitations invitations;
  @Inject InvitationPost post;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * What is offered to whom.
   *
   * @param invitee name or address, 1 to 200 characters
   */
  public record Offer(
      Role role,
      Optional<AffiliateRight> right,
      Optional<Invitation.FirmPlace> firm,
      String invitee) {}

  /**
   * An invitation made.
   *
   * @param posted false when the inviter must hand the link on
   */
  public record Issued(Invitation invitation, InvitationToken token, boolean posted) {}

  /**
   * @throws Refusal {@link PeopleRefusal#INVITEE_MALFORMED}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Issued issue(Actor by, Offer offer) {
    String invitee =
        PlainName.of(offer.invitee(), LONGEST)
            .orElseThrow(() -> new Refusal(PeopleRefusal.INVITEE_MALFORMED));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Invitation invitation =
        new Invitation(
            UUID.randomUUID().toString().replace("-", ""),
            offer.role(),
            offer.right(),
            offer.firm(),
            invitee,
            by.login(),
            now,
            now.plus(Invitation.LIFE),
            Optional.empty(),
            Optional.empty());
    withdrawSame(by, invitation, now);
    InvitationToken token = InvitationToken.random(random);
    invitations.add(invitation, token.hash(), by.role() == Role.ADMIN);
    journal.append(entry(by.login(), IdentityAct.USER_INVITED, invitation));
    return new Issued(invitation, token, post.send(invitation, token));
  }

  /** A second click, or another link because the first was lost: only the newest one opens. */
  private void withdrawSame(Actor by, Invitation fresh, Instant now) {
    for (Invitation open : invitations.holdOpenLike(fresh, now)) {
      if (open.invitee().equalsIgnoreCase(fresh.invitee())
          && invitations.revoke(open.publicId(), by.login(), now)) {
        journal.append(entry(by.login(), IdentityAct.INVITATION_REVOKED, open));
      }
    }
  }

  /** How an invitation is told in the journal: what it gives, not to whom. */
  static JournalEntry entry(String actor, IdentityAct act, Invitation invitation) {
    String gives =
        invitation
            .named()
            .map(Enum::name)
            .or(() -> invitation.firm().map(f -> "firm " + f.firmId() + adds(f)))
            .orElse("");
    JournalEntry entry =
        JournalEntry.of(actor, act.name(), "INVITATION", invitation.publicId())
            .withDetail((invitation.role() + " " + gives).strip());
    return invitation.right().map(r -> entry.withAffiliate(r.affiliate())).orElse(entry);
  }

  private static String adds(Invitation.FirmPlace place) {
    return place.administrator() ? " administrator" : "";
  }
}
