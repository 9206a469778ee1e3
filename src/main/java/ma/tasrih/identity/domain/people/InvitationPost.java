package ma.tasrih.identity.domain.people;

/** Carries an invitation to the person invited. */
public interface InvitationPost {

  /**
   * Sends it.
   *
   * @return false when nothing was sent, so that whoever invites hands the link on
   */
  boolean send(Invitation invitation, InvitationToken token);
}
