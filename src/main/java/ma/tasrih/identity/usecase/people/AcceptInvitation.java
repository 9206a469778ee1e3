package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.PasswordPolicy;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.domain.people.PlainName;
import ma.tasrih.kernel.Refusal;

/**
 * Takes up an invitation with a new account. No transaction is open while the password is hashed.
 */
@ApplicationScoped
public class AcceptInvitation {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");
  private static final int LONGEST_NAME = 200;

  private final SecureRandom random = new SecureRandom();

  @Inject FindInvitation findInvitation;
  @Inject Users users;
  @Inject PasswordPolicy policy;
  @Inject InvitedPlace place;

  /**
   * An account to be made.
   *
   * @param login 3 to 64 of a-z, 0-9, dot, dash and underscore, a letter or digit first
   */
  public record NewAccount(String login, String displayName, String password) {}

  /**
   * Makes an account with what was offered.
   *
   * @throws Refusal when the invitation is not open, or login, name or password do not do
   */
  public void accept(String tokenHash, NewAccount account) {
    findInvitation.open(tokenHash);
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
    place.create(findInvitation.open(tokenHash), tokenHash, account.login(), name, hash);
  }
}
