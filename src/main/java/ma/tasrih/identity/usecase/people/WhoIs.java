package ma.tasrih.identity.usecase.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.Firms;

/** Under which name somebody appears on an affiliate's pages: an accountant by the firm's. */
@ApplicationScoped
public class WhoIs {

  @Inject Users users;
  @Inject Firms firms;

  /** The firm's name for an accountant, their own for everybody else; empty for nobody. */
  public String name(long userId) {
    return users.byId(userId).map(this::name).orElse("");
  }

  private String name(User user) {
    return user.firmId().flatMap(firms::byId).map(Firm::name).orElse(user.displayName());
  }
}
