package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import ma.tasrih.identity.domain.PasswordPolicy;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.kernel.Refusal;

/** The least asked of a password: its length. */
@ApplicationScoped
public class LengthOfPassword implements PasswordPolicy {

  private static final int LEAST = 12;
  private static final int MOST = 256;

  @Override
  public void check(String login, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < LEAST || password.length() > MOST) {
      throw new Refusal(PeopleRefusal.PASSWORD_TOO_SHORT, Integer.toString(LEAST));
    }
  }
}
