package ma.tasrih.intake.usecase.look;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.declarations.domain.DepositPart;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.MyAffiliates;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finding.DepositFindings;
import ma.tasrih.kernel.AffiliateNumber;
import org.junit.jupiter.api.Test;

class VisibleDepositTest {

  private static final long SENDER = 1;
  private static final AffiliateNumber A = new AffiliateNumber("1234567");
  private static final AffiliateNumber B = new AffiliateNumber("7654321");
  private static final Actor FIRM = new Actor(SENDER, "firm", "Firm", Role.ACCOUNTANT);
  private static final Actor BOSS = new Actor(2, "boss", "Boss", Role.EMPLOYER);

  private List<DepositPart> parts = List.of(part(A, false), part(B, false));
  private Set<AffiliateNumber> readable = Set.of(A, B);
  private DepositState state = DepositState.CHECKED;
  private AffiliateNumber about = A;

  @Test
  void the_sender_sees_all_of_what_is_theirs() {
    SeenDeposit seen = seenBy(FIRM).orElseThrow();
    assertTrue(seen.view().whole());
    assertEquals(List.of(), seen.ended());
  }

  @Test
  void a_part_goes_with_its_mandate_and_is_said_to() {
    readable = Set.of(B);
    SeenDeposit seen = seenBy(FIRM).orElseThrow();
    assertAll(
        () -> assertFalse(seen.view().shows(A)),
        () -> assertTrue(seen.view().shows(B)),
        () -> assertTrue(seen.view().strays()),
        () -> assertEquals(List.of(A), seen.ended()),
        () -> assertEquals(4, seen.deposit().blocking(), "the one set aside counts"),
        () -> assertEquals(5, seen.deposit().linesDone()));
  }

  @Test
  void an_employer_sees_its_own_part_of_somebody_elses_bundle_and_nothing_else() {
    readable = Set.of(A);
    SeenDeposit seen = seenBy(BOSS).orElseThrow();
    assertAll(
        () -> assertTrue(seen.view().shows(A)),
        () -> assertFalse(seen.view().shows(B)),
        () -> assertFalse(seen.view().strays()),
        () -> assertEquals(List.of(), seen.ended()));
  }

  @Test
  void nobody_sees_a_deposit_for_a_part_that_was_refused() {
    parts = List.of(part(A, true), part(B, false));
    readable = Set.of(A);
    assertEquals(Optional.empty(), seenBy(BOSS));
    readable = Set.of(B);
    assertTrue(seenBy(FIRM).orElseThrow().view().whole(), "its sender is told of the refusal");
    SeenDeposit other = seenBy(BOSS).orElseThrow();
    assertFalse(other.view().shows(A));
    assertFalse(other.view().strays());
  }

  @Test
  void a_deposit_without_parts_is_its_senders_while_they_act_for_whom_it_was_sent() {
    parts = List.of();
    assertTrue(seenBy(FIRM).isPresent());
    assertEquals(Optional.empty(), seenBy(BOSS));
    readable = Set.of(B);
    assertEquals(Optional.empty(), seenBy(FIRM));
    about = null;
    assertTrue(seenBy(FIRM).isPresent());
    readable = Set.of();
    assertEquals(Optional.empty(), seenBy(FIRM));
  }

  @Test
  void a_token_of_one_affiliate_shows_that_ones_part_and_counts_no_other() {
    readable = Set.of(B);
    Actor narrow =
        new Actor(
            SENDER, "firm", "Firm", Role.ACCOUNTANT, EnumSet.allOf(Scope.class), Optional.of(B));
    SeenDeposit seen = seenBy(narrow).orElseThrow();
    assertAll(
        () -> assertFalse(seen.view().shows(A)),
        () -> assertFalse(seen.view().strays()),
        () -> assertEquals(List.of(), seen.ended()));
  }

  @Test
  void while_it_is_checked_again_it_is_seen_as_it_was_checked_last() {
    state = DepositState.CHECKING;
    SeenDeposit seen = seenBy(BOSS).orElseThrow();
    assertEquals(DepositState.CHECKING, seen.deposit().state());
    assertEquals(1, seen.view().attempt());
  }

  @Test
  void what_others_filed_leaves_ones_own_part_open() {
    state = DepositState.SUBMITTED;
    parts = List.of(new DepositPart(A, false, true, true, 5), part(B, false));
    readable = Set.of(A);
    assertEquals(DepositState.SUBMITTED, seenBy(BOSS).orElseThrow().deposit().state());
    readable = Set.of(B);
    assertEquals(DepositState.CHECKED, seenBy(BOSS).orElseThrow().deposit().state());
    parts = List.of(parts.get(0), new DepositPart(B, false, false, false, 5));
    assertEquals(DepositState.REJECTED, seenBy(BOSS).orElseThrow().deposit().state());
  }

  private static DepositPart part(AffiliateNumber affiliate, boolean refused) {
    return new DepositPart(affiliate, refused, !refused, false, 5);
  }

  private Optional<SeenDeposit> seenBy(Actor actor) {
    VisibleDeposit visible = new VisibleDeposit();
    visible.declarations = port(DepositDeclarations.class, () -> parts);
    visible.findings = port(DepositFindings.class, () -> new DepositFindings.Count(3, 1));
    visible.myAffiliates =
        new MyAffiliates() {
          @Override
          public List<AffiliateRight> list(Actor any) {
            return readable.stream()
                .map(one -> new AffiliateRight(one, EnumSet.of(Scope.READ)))
                .toList();
          }
        };
    return visible.see(actor, deposit());
  }

  private static <T> T port(Class<T> port, java.util.function.Supplier<Object> answer) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(), new Class<?>[] {port}, (proxy, method, all) -> answer.get()));
  }

  private Deposit deposit() {
    return new Deposit(
        7,
        "7",
        SENDER,
        "",
        100,
        FileFormat.CSV,
        Deposit.Purpose.DECLARE,
        new ReadOptions("f.csv", null, null, null),
        about,
        Instant.EPOCH,
        state,
        1,
        1,
        10,
        10,
        9,
        2,
        false,
        9);
  }
}
