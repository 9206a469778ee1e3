package ma.tasrih.identity.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.AffiliateRights;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Mandate;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.people.Reach;
import ma.tasrih.identity.usecase.people.TestReach;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ActForTest {

  private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");
  private static final AffiliateNumber ATLAS = new AffiliateNumber("1234567");
  private static final AffiliateNumber OTHER = new AffiliateNumber("7654321");
  private static final Set<Scope> ALL = Scope.delegable();

  private final Memory rights = new Memory();
  private Reach reach = Reach.NATIONAL;

  /** {@code role;holds;from;until;ended;now;token;asked;expected}, see the file. */
  @ParameterizedTest
  @CsvFileSource(resources = "/cases/identity/act-for.csv", delimiter = ';', numLinesToSkip = 1)
  void each_case_is_allowed_or_refused_as_the_table_says(
      String name,
      Role role,
      String holds,
      LocalDate from,
      LocalDate until,
      boolean ended,
      Instant now,
      String token,
      Scope asked,
      String expected) {
    Set<Scope> held = scopes(holds);
    if (!held.isEmpty()) {
      rights.own.add(new AffiliateRight(ATLAS, held));
      rights.mandates.add(new Mandate(1, ATLAS, held, from, Optional.ofNullable(until), ended));
    }
    Actor actor = new Actor(1, "somebody", "Somebody", role, scopes(token));
    assertEquals(expected, outcome(at(now), actor, ATLAS, asked), name);
  }

  @Test
  void nobody_acts_for_an_affiliate_that_is_not_theirs() {
    rights.own.add(new AffiliateRight(ATLAS, ALL));
    ActFor actFor = at(Instant.parse("2025-07-04T09:00:00Z"));
    Actor employer = new Actor(1, "somebody", "Somebody", Role.EMPLOYER);
    assertEquals("NOT_FOUND", outcome(actFor, employer, OTHER, Scope.READ));
    assertEquals(Optional.empty(), actFor.find(employer, OTHER, Scope.READ));
  }

  @Test
  void two_mandates_add_up() {
    rights.mandates.add(mandate(EnumSet.of(Scope.READ)));
    rights.mandates.add(mandate(EnumSet.of(Scope.FILE)));
    Actor accountant = new Actor(1, "somebody", "Somebody", Role.ACCOUNTANT);
    assertEquals(
        EnumSet.of(Scope.READ, Scope.FILE),
        at(Instant.parse("2025-07-04T09:00:00Z")).require(accountant, ATLAS, Scope.FILE).scopes());
  }

  @Test
  void clients_are_listed_once_each_without_those_whose_mandate_is_over() {
    rights.mandates.add(mandate(EnumSet.of(Scope.READ)));
    rights.mandates.add(mandate(EnumSet.of(Scope.FILE)));
    rights.mandates.add(
        new Mandate(1, OTHER, ALL, LocalDate.of(2025, 1, 1), Optional.empty(), true));
    MyAffiliates mine = new MyAffiliates();
    mine.rights = rights;
    mine.clock = Clock.fixed(Instant.parse("2025-07-04T09:00:00Z"), CASABLANCA);
    assertEquals(
        List.of(new AffiliateRight(ATLAS, EnumSet.of(Scope.READ, Scope.FILE))),
        mine.list(new Actor(1, "somebody", "Somebody", Role.ACCOUNTANT)));
  }

  private ActFor at(Instant now) {
    ActFor actFor = new ActFor();
    actFor.rights = rights;
    actFor.reach = TestReach.of(reach);
    actFor.clock = Clock.fixed(now, CASABLANCA);
    return actFor;
  }

  private static String outcome(ActFor actFor, Actor actor, AffiliateNumber number, Scope scope) {
    try {
      actFor.require(actor, number, scope);
      return "ALLOWED";
    } catch (Refusal refusal) {
      return refusal.code().name();
    }
  }

  @Test
  void an_inspector_reads_what_is_in_reach_and_nothing_else() {
    Actor inspector = new Actor(1, "somebody", "Somebody", Role.INSPECTOR);
    reach = new Reach(Set.of("HERE"), Set.of());
    ActFor actFor = at(Instant.parse("2025-07-04T09:00:00Z"));
    assertEquals("ALLOWED", outcome(actFor, inspector, ATLAS, Scope.READ));
    assertEquals("NOT_FOUND", outcome(actFor, inspector, OTHER, Scope.READ));
    reach = new Reach(Set.of(), Set.of(OTHER));
    actFor = at(Instant.parse("2025-07-04T09:00:00Z"));
    assertEquals("NOT_FOUND", outcome(actFor, inspector, ATLAS, Scope.READ));
    assertEquals("ALLOWED", outcome(actFor, inspector, OTHER, Scope.READ));
    reach = Reach.NOTHING;
    actFor = at(Instant.parse("2025-07-04T09:00:00Z"));
    assertEquals("NOT_FOUND", outcome(actFor, inspector, ATLAS, Scope.READ));
    assertEquals("NOT_FOUND", outcome(actFor, inspector, OTHER, Scope.READ));
    Actor admin = new Actor(2, "admin", "Admin", Role.ADMIN);
    assertEquals("NOT_FOUND", outcome(actFor, admin, ATLAS, Scope.READ));
  }

  @Test
  void a_stranger_hears_not_found() {
    Actor stranger = new Actor(1, "somebody", "Somebody", Role.SHIPOWNER);
    ActFor actFor = at(Instant.parse("2025-07-04T09:00:00Z"));
    Refusal refusal =
        assertThrows(Refusal.class, () -> actFor.require(stranger, ATLAS, Scope.READ));
    assertEquals(IdentityRefusal.NOT_FOUND, refusal.code());
    assertEquals(RefusalCode.Kind.NOT_FOUND, refusal.code().kind());
  }

  private static Mandate mandate(Set<Scope> scopes) {
    return new Mandate(1, ATLAS, scopes, LocalDate.of(2025, 1, 1), Optional.empty(), false);
  }

  private static Set<Scope> scopes(String letters) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (Scope scope : Scope.values()) {
      if (letters != null && letters.indexOf(scope.name().substring(0, 2)) >= 0) {
        scopes.add(scope);
      }
    }
    return scopes;
  }

  /** What is stored of one user. */
  private static final class Memory implements AffiliateRights {

    final List<AffiliateRight> own = new ArrayList<>();
    final List<Mandate> mandates = new ArrayList<>();

    @Override
    public Optional<AffiliateRight> own(long userId, AffiliateNumber affiliate) {
      return own.stream().filter(right -> right.affiliate().equals(affiliate)).findFirst();
    }

    @Override
    public List<AffiliateRight> own(long userId) {
      return own;
    }

    @Override
    public List<Mandate> mandates(long userId, AffiliateNumber affiliate) {
      return mandates.stream().filter(m -> m.affiliate().equals(affiliate)).toList();
    }

    @Override
    public List<Mandate> mandates(long userId) {
      return mandates;
    }

    @Override
    public void putOwn(long userId, AffiliateRight right) {
      own.add(right);
    }

    @Override
    public long add(Mandate mandate, String grantedBy, Instant at) {
      mandates.add(mandate);
      return mandates.size();
    }
  }
}
