package ma.tasrih.identity.usecase.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.ApiToken;
import ma.tasrih.identity.domain.ApiTokens;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.tokens.OwnToken;
import ma.tasrih.identity.domain.tokens.TokenWish;
import ma.tasrih.identity.usecase.MyAffiliates;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;
import org.junit.jupiter.api.Test;

class CreateTokenTest {

  private static final Instant NOON = Instant.parse("2025-07-04T12:00:00Z");
  private static final AffiliateNumber ATLAS = new AffiliateNumber("1234567");
  private static final Actor SOMEBODY = new Actor(7, "somebody", "Somebody", Role.EMPLOYER);
  private static final Optional<AffiliateNumber> ALL = Optional.empty();

  private final Memory tokens = new Memory();
  private final List<JournalEntry> journal = new ArrayList<>();
  private Set<Scope> held = EnumSet.of(Scope.READ, Scope.FILE, Scope.MANAGE);

  @Test
  void its_hash_is_kept_and_its_text_is_nowhere() {
    String text = create(wish("Paie", EnumSet.of(Scope.READ, Scope.FILE), ALL, 90));
    ApiToken kept = tokens.all.get(0);
    assertEquals(ApiToken.hashOf(text), kept.hash());
    assertEquals(Optional.of(NOON.plus(Duration.ofDays(90))), kept.expiresAt());
    assertEquals(Set.of(Scope.READ, Scope.FILE), kept.scopes());
    assertEquals("TOKEN_CREATED", journal.get(0).act());
    assertEquals("READ,FILE days 90", journal.get(0).detail());
    assertFalse(journal.get(0).toString().contains(text));
    assertFalse(journal.get(0).toString().contains("Paie"));
  }

  @Test
  void it_never_has_more_than_its_owner() {
    assertEquals("TOKEN_RIGHT_NOT_YOURS", refused(wish("x", EnumSet.of(Scope.PAY), ALL, 1)));
    assertEquals("TOKEN_RIGHT_NOT_YOURS", refused(wish("x", EnumSet.of(Scope.MANAGE), ALL, 1)));
    held = EnumSet.of(Scope.READ);
    assertEquals("TOKEN_RIGHT_NOT_YOURS", refused(wish("x", EnumSet.of(Scope.FILE), ALL, 1)));
  }

  @Test
  void it_reaches_one_affiliate_only_when_that_is_its_owners() {
    AffiliateNumber other = new AffiliateNumber("7654321");
    assertEquals(
        "TOKEN_AFFILIATE_NOT_YOURS",
        refused(wish("x", EnumSet.of(Scope.READ), Optional.of(other), 1)));
    create(wish("x", EnumSet.of(Scope.READ), Optional.of(ATLAS), 1));
    assertEquals(Optional.of(ATLAS), tokens.all.get(0).only());
    assertEquals(Optional.of(ATLAS), journal.get(0).affiliate());
  }

  @Test
  void label_rights_and_days_are_required_and_limited() {
    Set<Scope> read = EnumSet.of(Scope.READ);
    assertEquals("TOKEN_LABEL_WRONG", refused(wish(" ", read, ALL, 1)));
    assertEquals("TOKEN_LABEL_WRONG", refused(wish("x".repeat(101), read, ALL, 1)));
    assertEquals("TOKEN_WITHOUT_RIGHT", refused(wish("x", Set.of(), ALL, 1)));
    assertEquals("TOKEN_DAYS_WRONG", refused(wish("x", read, ALL, 0)));
    assertEquals("TOKEN_DAYS_WRONG", refused(wish("x", read, ALL, 366)));
    create(wish("x".repeat(100), read, ALL, 365));
  }

  @Test
  void nobody_has_more_than_twenty() {
    TokenWish wish = wish("x", EnumSet.of(Scope.READ), ALL, 1);
    for (int i = 0; i < CreateToken.MOST; i++) {
      create(wish);
    }
    assertEquals("TOO_MANY_TOKENS", refused(wish));
  }

  @Test
  void a_fresh_proof_is_asked_for_before_anything_else() {
    Refusal needed = new Refusal(IdentityRefusal.NOT_SIGNED_IN);
    FreshProof none =
        act -> {
          assertEquals(FreshProof.Act.API_TOKEN, act);
          throw needed;
        };
    assertSame(needed, assertThrows(Refusal.class, () -> create(wish("", Set.of(), ALL, 0), none)));
    assertEquals(List.of(), tokens.all);
    assertEquals(List.of(), journal);
  }

  private static TokenWish wish(
      String label, Set<Scope> scopes, Optional<AffiliateNumber> only, int days) {
    return new TokenWish(label, scopes, only, days);
  }

  private String refused(TokenWish wish) {
    return assertThrows(Refusal.class, () -> create(wish)).code().name();
  }

  private String create(TokenWish wish) {
    return create(wish, act -> {});
  }

  private String create(TokenWish wish, FreshProof proof) {
    CreateToken create = new CreateToken();
    create.freshProof = proof;
    create.tokens = tokens;
    create.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    create.grantable = new GrantableScopes();
    create.grantable.affiliates =
        new MyAffiliates() {
          @Override
          public List<AffiliateRight> list(Actor actor) {
            return List.of(new AffiliateRight(ATLAS, held));
          }
        };
    create.journal =
        new JournalWriter() {
          @Override
          public void append(JournalEntry entry) {
            journal.add(entry);
          }
        };
    return create.create(SOMEBODY, wish);
  }

  private static final class Memory implements ApiTokens {

    private final List<ApiToken> all = new ArrayList<>();

    @Override
    public Optional<ApiToken> byHash(String hash) {
      return all.stream().filter(one -> one.hash().equals(hash)).findFirst();
    }

    @Override
    public List<OwnToken> ofUser(long userId) {
      return all.stream()
          .map(
              one ->
                  new OwnToken(
                      one.hash(),
                      one.label(),
                      one.scopes(),
                      one.only(),
                      NOON,
                      one.lastUsedAt(),
                      one.expiresAt()))
          .toList();
    }

    @Override
    public String add(ApiToken token, Instant at) {
      all.add(token);
      return "id-" + all.size();
    }

    @Override
    public void used(String hash, Instant at, Instant unlessSince) {}

    @Override
    public boolean revoke(long userId, String publicId, Instant at) {
      return false;
    }
  }
}
