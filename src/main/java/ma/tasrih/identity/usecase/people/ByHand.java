package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.InvitationPost;
import ma.tasrih.identity.domain.people.InvitationToken;

/** Without mail, whoever invites hands the link on; nothing is sent and nothing is logged. */
@ApplicationScoped
public class ByHand implements InvitationPost {

  @Override
  public boolean send(Invitation invitation, InvitationToken token) {
    return false;
  }
}
