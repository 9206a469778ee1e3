package ma.tasrih.matrix.probe;

import jakarta.enterprise.inject.spi.CDI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.ApiToken;
import ma.tasrih.identity.domain.ApiTokens;
import ma.tasrih.identity.domain.NewUser;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.people.RightSet;
import ma.tasrih.kernel.AffiliateNumber;

/** Accounts that only the matrix needs. */
final class ProbeCast {

  private ProbeCast() {}

  /**
   * Makes an account, unless it is there, with a token of its name and one that may only read.
   *
   * @param ask {@code login}, {@code role}; {@code right} with {@code affiliate} gives an own
   *     affiliate, {@code colleague} the same firm
   */
  static void enter(UnaryOperator<String> ask) {
    Users users = of(Users.class);
    String login = ask.apply("login");
    Instant now = of(Clock.class).instant();
    if (users.byLogin(login).isEmpty()) {
      Optional<Long> firm =
          Optional.ofNullable(ask.apply("colleague")).flatMap(users::byLogin).flatMap(User::firmId);
      PasswordHash hash = PasswordHash.of(login + "-2025", new SecureRandom());
      long id =
          users.add(new NewUser(login, hash, login, Role.valueOf(ask.apply("role")), firm), now);
      of(ApiTokens.class).add(token(id, login, Scope.delegable()), now);
      if (ask.apply("right") != null) {
        RightSet right = RightSet.valueOf(ask.apply("right"));
        AffiliateNumber affiliate = new AffiliateNumber(ask.apply("affiliate"));
        of(AffiliateRights.class).putOwn(id, new AffiliateRight(affiliate, right.scopes()));
      }
    }
    User user = users.byLogin(login).orElseThrow();
    of(ApiTokens.class).add(token(user.id(), login + "-narrow", Set.of(Scope.READ)), now);
  }

  private static ApiToken token(long user, String text, Set<Scope> scopes) {
    return new ApiToken(
        user, ApiToken.hashOf(text), text, scopes, Optional.empty(), Optional.empty());
  }

  private static <T> T of(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
