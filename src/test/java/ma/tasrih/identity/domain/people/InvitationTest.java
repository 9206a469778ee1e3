package ma.tasrih.identity.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.mandate.FirmNumber;
import ma.tasrih.kernel.AffiliateNumber;
import org.junit.jupiter.api.Test;

class InvitationTest {

  private static final Instant MADE = Instant.parse("2025-07-04T09:00:00Z");
  private static final Instant OVER = Instant.parse("2025-07-11T09:00:00Z");
  private static final AffiliateNumber ATLAS = new AffiliateNumber("1234567");

  @Test
  void an_invitation_counts_for_a_week_to_the_second() {
    Invitation fresh = invitation(Optional.empty(), Optional.empty());
    assertTrue(fresh.isOpen(MADE));
    assertTrue(fresh.isOpen(OVER.minusSeconds(1)));
    assertFalse(fresh.isOpen(OVER));
  }

  @Test
  void a_used_or_withdrawn_one_is_not_open() {
    assertFalse(invitation(Optional.of(MADE), Optional.empty()).isOpen(MADE));
    assertFalse(invitation(Optional.empty(), Optional.of(MADE)).isOpen(MADE));
  }

  @Test
  void what_it_gives_fits_the_kind_of_account() {
    for (Role role : Role.values()) {
      boolean owner = role == Role.EMPLOYER || role == Role.SHIPOWNER;
      if (owner) {
        assertEquals(Optional.of(RightSet.READER), of(role, right(), Optional.empty()).named());
      } else {
        assertThrows(
            IllegalArgumentException.class, () -> of(role, right(), Optional.empty()), role.name());
      }
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> of(Role.ACCOUNTANT, Optional.empty(), Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> of(Role.ADMIN, Optional.empty(), Optional.of(new Invitation.FirmPlace(1, true))));
  }

  @Test
  void a_token_is_read_from_a_link_or_alone_and_never_told() {
    InvitationToken token = InvitationToken.random(new SecureRandom());
    assertNotEquals(token, InvitationToken.random(new SecureRandom()));
    String link = " https://portal.example/tasrih/invitation.xhtml#" + token.text() + "\n";
    assertEquals(Optional.of(token), InvitationToken.parse(link));
    assertEquals(Optional.of(token), InvitationToken.parse(token.text()));
    assertEquals(Optional.empty(), InvitationToken.parse(""));
    assertEquals(Optional.empty(), InvitationToken.parse(token.text() + "x"));
    assertFalse(token.toString().contains(token.text()));
    assertTrue(token.hash().matches("[0-9a-f]{64}"));
  }

  @Test
  void a_reach_is_the_whole_country_only_when_that_is_said() {
    assertTrue(Reach.NATIONAL.includes(ATLAS, "ANYWHERE"));
    assertFalse(Reach.NOTHING.includes(ATLAS, "ANYWHERE"));
    assertEquals(Reach.NOTHING, new Reach(Set.of(), Set.of()));
    assertTrue(Reach.NOTHING.isNothing());
    assertFalse(Reach.NATIONAL.isNothing());
    Reach region = new Reach(Set.of("HERE"), Set.of());
    assertTrue(region.includes(ATLAS, "HERE"));
    assertFalse(region.includes(ATLAS, "THERE"));
    assertTrue(new Reach(Set.of("HERE"), Set.of(ATLAS)).includes(ATLAS, "THERE"));
    assertFalse(new Reach(Set.of(), Set.of(ATLAS)).includes(new AffiliateNumber("7654321"), "X"));
  }

  @Test
  void a_firm_number_is_read_however_it_is_typed() {
    FirmNumber number = FirmNumber.random(new SecureRandom());
    assertEquals(Optional.of(number), FirmNumber.parse(number.toString()));
    assertEquals(
        Optional.of(number), FirmNumber.parse(" " + number.signs().toLowerCase(Locale.ROOT) + " "));
    assertEquals(Optional.empty(), FirmNumber.parse("7KQM-2XR"));
    assertEquals(Optional.empty(), FirmNumber.parse("0KQM-2XRT"));
    assertTrue(number.toString().matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"));
  }

  private static Invitation invitation(Optional<Instant> used, Optional<Instant> revoked) {
    return new Invitation(
        "id", Role.EMPLOYER, right(), Optional.empty(), "x", "boss", MADE, OVER, used, revoked);
  }

  private static Invitation of(
      Role role, Optional<AffiliateRight> right, Optional<Invitation.FirmPlace> firm) {
    return new Invitation(
        "id", role, right, firm, "x", "boss", MADE, OVER, Optional.empty(), Optional.empty());
  }

  private static Optional<AffiliateRight> right() {
    return Optional.of(new AffiliateRight(ATLAS, RightSet.READER.scopes()));
  }
}
