package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.tasrih.identity.domain.PasswordPolicy;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.PasswordRules;

/** The rules for passwords wherever one is chosen, also by somebody who accepts an invitation. */
@ApplicationScoped
public class ChosenPassword implements PasswordPolicy {

  @Override
  public void check(String login, String password) {
    PasswordRules.problem(password, List.of(login))
        .ifPresent(
            problem -> {
              throw new Refusal(problem);
            });
  }
}
