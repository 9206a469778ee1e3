package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.PasswordPolicy;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.domain.people.PlainName;
import ma.tasrih.kernel.Refusal;

/**
 * Takes up an invitation, with a new account or with the one signed in with. Wrong, used, withdrawn
 * and old ones get the same answer. No transaction is open while the password is hashed.
 */
@ApplicationScoped
public class AcceptInvitation {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");
  private static final int LONGEST_NAME = 200;

  private final SecureRandom random = new SecureRandom();

  @Inject Invitations invitations;
  @Inject Users users;
  @Inject PasswordPolicy policy;
  @Inject InvitedPlace place;
  @Inject Clock clock;

  /**
   * An account to be made.
   *
   * @param login 3 to 64 of a-z, 0-9, dot, dash and underscore, a letter or digit first
   */
  public record NewAccount(String login, String displayName, String password) {}

  /**
   * The invitation behind a hash.
   *
   * @throws Refusal {@link PeopleRefusal#INVITATION_NOT_VALID}
   */
  public Invitation open(String tokenHash) {
    return invitations
        .byHash(tokenHash)
        .filter(invitation -> invitation.isOpen(clock.instant()))
        .filter(this::isInviterStillHere)
        .orElseThrow(() -> new Refusal(PeopleRefusal.INVITATION_NOT_VALID));
  }

  /**
   * Makes an account with what was offered.
   *
   * @throws Refusal when the invitation is not open, or login, name or password do not do
   */
  public void create(String tokenHash, NewAccount account) {
    open(tokenHash);
    if (!LOGIN.matcher(account.login()).matches()) {
      throw new Refusal(PeopleRefusal.LOGIN_MALFORMED);
    }
    String name =
        PlainName.of(account.displayName(), LONGEST_NAME)
            .orElseThrow(() -> new Refusal(PeopleRefusal.NAME_MALFORMED));
    policy.check(account.login(), account.password());
    if (users.byLogin(account.login()).isPresent()) {
      throw new Refusal(PeopleRefusal.LOGIN_TAKEN);
    }
    PasswordHash hash = PasswordHash.of(account.password(), random);
    place.create(open(tokenHash), tokenHash, account.login(), name, hash);
  }

  /**
   * Gives what was offered to the account signed in with.
   *
   * @throws Refusal when the invitation is not open, or the account is of another kind
   */
  public void attach(Actor actor, String tokenHash) {
    place.attach(actor, open(tokenHash), tokenHash);
  }

  private boolean isInviterStillHere(Invitation invitation) {
    Optional<User> inviter = users.byLogin(invitation.invitedBy());
    return inviter.map(User::active).orElse(false);
  }
}
