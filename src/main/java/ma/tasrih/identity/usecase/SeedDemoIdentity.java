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
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.Reach;
import ma.tasrih.identity.domain.people.Reaches;
import ma.tasrih.identity.domain.people.RightSet;
import ma.tasrih.identity.usecase.mandate.RecordMandate;
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
  private static final String EXPIRED = "demo-accountant-expired";
  private static final String ONLY_READS = "demo-accountant-reader";
  private static final String MEMBER = "demo-accountant-member";
  private static final String INSPECTOR = "demo-inspector";
  private static final String EMPLOYER = "demo-employer";
  private static final String READER = "demo-reader";
  private static final AffiliateNumber ATLAS = new AffiliateNumber("1234567");
  private static final LocalDate MANDATES_FROM = LocalDate.of(2024, 1, 1);
  private static final LocalDate EXPIRED_ON = LocalDate.of(2024, 12, 31);
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry(EMPLOYER, "Atlas Demo SARL"),
          Map.entry(READER, "Lecture Demo"),
          Map.entry("demo-employer-2", "Deuxième Demo SARL"),
          Map.entry(ACCOUNTANT, "Cabinet Demo"),
          Map.entry(MEMBER, "Collaboratrice Demo"),
          Map.entry(EXPIRED, "Cabinet Échu Demo"),
          Map.entry(ONLY_READS, "Cabinet Lecture Demo"),
          Map.entry("demo-shipowner", "Armement Demo"),
          Map.entry(INSPECTOR, "Inspection Demo"),
          Map.entry("demo-inspector-2", "Inspection Locale Demo"),
          Map.entry("demo-admin", "Administration Demo"));

  @Inject Users users;
  @Inject AffiliateRights rights;
  @Inject ApiTokens tokens;
  @Inject RecordMandate mandates;
  @Inject People people;
  @Inject Reaches reaches;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "tasrih.demo", defaultValue = "false")
  boolean demo;

  @Transactional
  public void atStart(@Observes @Priority(PRIORITY) DatabaseReady ready) {
    if (demo && users.isEmpty()) {
      DemoAccounts.all().forEach(this::add);
      giveOwn(EMPLOYER, ATLAS, RightSet.ADMINISTRATOR);
      giveOwn(READER, ATLAS, RightSet.READER);
      reaches.put(user(INSPECTOR).id(), Reach.NATIONAL);
      mandate(ACCOUNTANT, ATLAS, Scope.delegable(), Optional.empty());
      mandate(EXPIRED, ATLAS, Scope.delegable(), Optional.of(EXPIRED_ON));
      mandate(ONLY_READS, ATLAS, EnumSet.of(Scope.READ), Optional.empty());
    }
  }

  /** Makes an affiliate a demo user's own. */
  @Transactional
  public void giveOwn(String login, AffiliateNumber affiliate, RightSet right) {
    rights.putOwn(user(login).id(), new AffiliateRight(affiliate, right.scopes()));
  }

  /** Gives a demo inspector one case, and nothing else, to look after. */
  @Transactional
  public void giveCase(String login, AffiliateNumber affiliate) {
    reaches.put(user(login).id(), new Reach(Set.of(), Set.of(affiliate)));
  }

  /** Gives the demo accountant's firm a mandate for everything, without an end. */
  @Transactional
  public void mandate(AffiliateNumber affiliate) {
    mandate(ACCOUNTANT, affiliate, Scope.delegable(), Optional.empty());
  }

  private void mandate(
      String login, AffiliateNumber affiliate, Set<Scope> scopes, Optional<LocalDate> until) {
    long firm = user(login).firmId().orElseThrow();
    mandates.add(new Mandate(firm, affiliate, scopes, MANDATES_FROM, until, false), SYSTEM);
  }

  private void add(DemoAccounts.Account account) {
    Instant now = clock.instant();
    Role role = Role.valueOf(account.role());
    String name = NAMES.get(account.login());
    Optional<Long> firm = role == Role.ACCOUNTANT ? firm(account.login(), name) : Optional.empty();
    PasswordHash hash = PasswordHash.of(account.password(), new SecureRandom());
    long id = users.add(new NewUser(account.login(), hash, name, role, firm), now);
    if (firm.isPresent()) {
      people.setFirmAdministrator(id, !account.login().equals(MEMBER));
    }
    tokens.add(token(id, account.token()), now);
  }

  /** A firm of their own for all but the one who works in the demo accountant's. */
  private Optional<Long> firm(String login, String name) {
    return login.equals(MEMBER)
        ? user(ACCOUNTANT).firmId()
        : Optional.of(users.addFirm(name, clock.instant()));
  }

  private static ApiToken token(long userId, String token) {
    return new ApiToken(
        userId,
        ApiToken.hashOf(token),
        "demo",
        Scope.delegable(),
        Optional.empty(),
        Optional.empty());
  }

  private User user(String login) {
    return users.byLogin(login).orElseThrow();
  }
}
