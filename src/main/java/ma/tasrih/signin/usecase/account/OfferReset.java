package ma.tasrih.signin.usecase.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.ResetLinks;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.usecase.FindDevice;
import ma.tasrih.signin.usecase.SignInAct;
import ma.tasrih.signin.usecase.StepUp;
import ma.tasrih.signin.usecase.StepUpReason;

/**
 * Makes a one-time link by which somebody chooses a new password. It takes the place of the
 * password and of nothing else: a second factor is asked for as before.
 */
@ApplicationScoped
@Transactional
public class OfferReset {

  /** How long a link may be used. */
  public static final Duration LIFE = Duration.ofHours(24);

  private static final int TOKEN_BYTES = 32;

  @Inject Users users;
  @Inject ResetLinks links;
  @Inject StepUp stepUp;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * The link's token, to be shown this once.
   *
   * @throws Refusal for whoever is no administrator of the fund; {@link
   *     SignInRefusal#STEP_UP_NEEDED}; {@link SignInRefusal#NO_SUCH_USER}
   */
  public String offer(Actor actor, String login) {
    RequireRole.of(actor, Role.ADMIN);
    stepUp.require(StepUpReason.USERS);
    User user =
        users
            .byLogin(login)
            .filter(User::active)
            .orElseThrow(() -> new Refusal(SignInRefusal.NO_SUCH_USER));
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant();
    links.add(FindDevice.hash(token), user.id(), actor.login(), now, now.plus(LIFE));
    journal.append(
        JournalEntry.of(
            actor.login(),
            SignInAct.PASSWORD_RESET_OFFERED.name(),
            "USER",
            Long.toString(user.id())));
    return token;
  }
}
