package ma.tasrih.identity.usecase.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.ApiToken;
import ma.tasrih.identity.domain.ApiTokens;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.people.PlainName;
import ma.tasrih.identity.domain.tokens.TokenRefusal;
import ma.tasrih.identity.domain.tokens.TokenText;
import ma.tasrih.identity.domain.tokens.TokenWish;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/** Makes a token for the HTTP interface and keeps its hash. */
@ApplicationScoped
@Transactional
public class CreateToken {

  /** How many one user may have at once, expired ones included until they are revoked. */
  static final int MOST = 20;

  private final SecureRandom random = new SecureRandom();

  @Inject ApiTokens tokens;
  @Inject GrantableScopes grantable;
  @Inject FreshProof freshProof;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * The token's text, which is known to nobody after this call but whoever got it.
   *
   * @throws Refusal when a fresh proof is needed; a {@link TokenRefusal}
   */
  public String create(Actor actor, TokenWish wish) {
    freshProof.require(FreshProof.Act.API_TOKEN);
    check(actor, wish);
    if (tokens.ofUser(actor.userId()).size() >= MOST) {
      throw new Refusal(TokenRefusal.TOO_MANY_TOKENS, Integer.toString(MOST));
    }
    String text = TokenText.create(random);
    Instant now = clock.instant();
    String id =
        tokens.add(
            new ApiToken(
                actor.userId(),
                ApiToken.hashOf(text),
                wish.label().strip(),
                wish.scopes(),
                Optional.of(now.plus(Duration.ofDays(wish.days()))),
                Optional.empty(),
                wish.only(),
                Optional.empty()),
            now);
    journal.append(entry(actor, wish, id));
    return text;
  }

  private void check(Actor actor, TokenWish wish) {
    if (PlainName.of(wish.label(), TokenWish.LONGEST_LABEL).isEmpty()) {
      throw new Refusal(TokenRefusal.TOKEN_LABEL_WRONG, Integer.toString(TokenWish.LONGEST_LABEL));
    }
    if (wish.scopes().isEmpty()) {
      throw new Refusal(TokenRefusal.TOKEN_WITHOUT_RIGHT);
    }
    if (!grantable.of(actor, wish.only()).containsAll(wish.scopes())) {
      throw new Refusal(TokenRefusal.TOKEN_RIGHT_NOT_YOURS);
    }
    if (wish.days() < 1 || wish.days() > TokenWish.MOST_DAYS) {
      throw new Refusal(TokenRefusal.TOKEN_DAYS_WRONG, Integer.toString(TokenWish.MOST_DAYS));
    }
  }

  /** The label is the owner's own words and stays out of the journal. */
  private static JournalEntry entry(Actor actor, TokenWish wish, String id) {
    String scopes =
        EnumSet.copyOf(wish.scopes()).stream().map(Scope::name).collect(Collectors.joining(","));
    JournalEntry entry =
        JournalEntry.of(actor.login(), TokenAct.TOKEN_CREATED.name(), TokenAct.OBJECT, id)
            .withDetail(scopes + " days " + wish.days());
    AffiliateNumber only = wish.only().orElse(null);
    return only == null ? entry : entry.withAffiliate(only);
  }
}
