package ma.tasrih.identity.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.ApiToken;
import ma.tasrih.identity.domain.ApiTokens;
import ma.tasrih.identity.domain.Mandate;
import ma.tasrih.identity.domain.NewUser;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.platform.DatabaseReady;
import ma.tasrih.platform.DemoAccounts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Creates the accounts of the run profile in an empty database: sign-in, token, the demo employer's
 * affiliate and the demo accountant's firm. Other features give these accounts more to look after.
 */
@ApplicationScoped
public class SeedDemoIdentity {

  /** Comes before demo data of other features, which need somebody to belong to. */
  public static final int PRIORITY = 1_000;

  private static final String SYSTEM = "system";
  private static final String ACCOUNTANT = "demo-accountant";
  private static final String EMPLOYER = "demo-employer";
  private static final AffiliateNumber ATLAS = new AffiliateNumber("1234567");
  private static final LocalDate MANDATES_FROM = LocalDate.of(2024, 1, 1);
  private static final Map<Role, String> NAMES =
      Map.of(
          Role.EMPLOYER, "Atlas Demo SARL",
          Role.ACCOUNTANT, "Cabinet Demo",
          Role.SHIPOWNER, "Armement Demo",
          Role.INSPECTOR, "Inspection Demo",
          Role.ADMIN, "Administration Demo");

  @Inject Users users;
  @Inject AffiliateRights rights;
  @Inject ApiTokens tokens;
  @Inject GrantMandate mandates;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "tasrih.demo", defaultValue = "false")
  boolean demo;

  @Transactional
  public void atStart(@Observes @Priority(PRIORITY) DatabaseReady ready) {
    if (demo && users.isEmpty()) {
      DemoAccounts.all().forEach(this::add);
      giveOwn(EMPLOYER, ATLAS, EnumSet.allOf(Scope.class));
      mandate(ATLAS, EnumSet.allOf(Scope.class), MANDATES_FROM, Optional.empty());
    }
  }

  /** Makes an affiliate a demo user's own. */
  @Transactional
  public void giveOwn(String login, AffiliateNumber affiliate, Set<Scope> scopes) {
    rights.putOwn(user(login).id(), new AffiliateRight(affiliate, scopes));
  }

  /** Gives the demo accountant's firm a mandate. */
  @Transactional
  public void mandate(
      AffiliateNumber affiliate, Set<Scope> scopes, LocalDate from, Optional<LocalDate> until) {
    long firm = user(ACCOUNTANT).firmId().orElseThrow();
    mandates.grant(new Mandate(firm, affiliate, scopes, from, until, false), SYSTEM);
  }

  private void add(DemoAccounts.Account account) {
    Instant now = clock.instant();
    Role role = Role.valueOf(account.role());
    String name = NAMES.get(role);
    Optional<Long> firm =
        role == Role.ACCOUNTANT ? Optional.of(users.addFirm(name, now)) : Optional.empty();
    PasswordHash hash = PasswordHash.of(account.password(), new SecureRandom());
    long id = users.add(new NewUser(account.login(), hash, name, role, firm), now);
    tokens.add(token(id, account.token()), now);
  }

  private static ApiToken token(long userId, String token) {
    return new ApiToken(
        userId,
        ApiToken.hashOf(token),
        "demo",
        EnumSet.allOf(Scope.class),
        Optional.empty(),
        Optional.empty());
  }

  private User user(String login) {
    return users.byLogin(login).orElseThrow();
  }
}
