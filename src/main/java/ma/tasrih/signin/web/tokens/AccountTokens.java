package ma.tasrih.signin.web.tokens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.tokens.OwnToken;
import ma.tasrih.identity.domain.tokens.TokenRefusal;
import ma.tasrih.identity.domain.tokens.TokenWish;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.usecase.tokens.CreateToken;
import ma.tasrih.identity.usecase.tokens.GrantableScopes;
import ma.tasrih.identity.usecase.tokens.ListTokens;
import ma.tasrih.identity.usecase.tokens.RevokeToken;
import ma.tasrih.identity.web.Asked;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/** Behind {@code account/tokens.xhtml}: the tokens one has, and a form for a new one. */
@Named("accountTokens")
@RequestScoped
public class AccountTokens {

  private static final String PAGE = "/account/tokens.xhtml";
  private static final List<Integer> DAYS = List.of(30, TokenWish.USUAL_DAYS, 180, 365);

  @Inject CurrentActor currentActor;
  @Inject ListTokens listTokens;
  @Inject CreateToken createToken;
  @Inject RevokeToken revokeToken;
  @Inject GrantableScopes grantable;
  @Inject FreshToken fresh;
  @Inject Clock clock;

  private String label;
  private String[] scopes = {Scope.READ.name()};
  private String only;
  private int days = TokenWish.USUAL_DAYS;
  private String shown;
  private List<OwnToken> tokens;

  /** Makes a token and comes back to show it, once. */
  public void create() throws IOException {
    EnumSet<Scope> wanted = EnumSet.noneOf(Scope.class);
    Arrays.stream(scopes).map(Scope::valueOf).forEach(wanted::add);
    TokenWish wish = new TokenWish(label == null ? "" : label, wanted, affiliate(), days);
    fresh.put(createToken.create(currentActor.require(), wish));
    reopen();
  }

  /** Withdraws the token whose button was pressed. */
  public void revoke() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String id = faces.getExternalContext().getRequestParameterMap().get("revoke");
    if (faces.isPostback() && id != null) {
      revokeToken.revoke(currentActor.require(), id);
      Asked.go(PAGE + "?done=revoked");
    }
  }

  private Optional<AffiliateNumber> affiliate() {
    if (only == null || only.isBlank()) {
      return Optional.empty();
    }
    AffiliateNumber number =
        AffiliateNumber.parse(only.strip())
            .orElseThrow(() -> new Refusal(TokenRefusal.TOKEN_AFFILIATE_NOT_YOURS));
    return Optional.of(number);
  }

  private static void reopen() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + PAGE);
  }

  /** The token just made; empty on every other view. */
  public String getShown() {
    if (shown == null) {
      shown = FacesContext.getCurrentInstance().isPostback() ? "" : fresh.take();
    }
    return shown;
  }

  public List<OwnToken> getTokens() {
    if (tokens == null) {
      tokens = listTokens.list(currentActor.require());
    }
    return tokens;
  }

  /** The day of Casablanca on which a moment falls; null for none. */
  public LocalDate day(Optional<Instant> moment) {
    return moment.map(at -> at.atZone(clock.getZone()).toLocalDate()).orElse(null);
  }

  public boolean isExpired(OwnToken token) {
    return token.isExpired(clock.instant());
  }

  /** What may be chosen, in the order of the names. */
  public List<Scope> getChoices() {
    Set<Scope> all = grantable.of(currentActor.require(), Optional.empty());
    return all.stream().sorted().toList();
  }

  /** What a token may do, as names in their order. */
  public List<String> choicesOf(OwnToken token) {
    return token.scopes().stream().sorted().map(Scope::name).toList();
  }

  /** Digits of the one affiliate a token reaches; empty for all. */
  public String reach(OwnToken token) {
    return token.only().map(AffiliateNumber::digits).orElse("");
  }

  /** Whether there are affiliates to restrict a token to; the fund's people have none. */
  public boolean isRestrictable() {
    return !currentActor.require().isFund();
  }

  public List<Integer> getTerms() {
    return DAYS;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String[] getScopes() {
    return scopes.clone();
  }

  public void setScopes(String[] scopes) {
    this.scopes = scopes == null ? new String[0] : scopes.clone();
  }

  public String getOnly() {
    return only;
  }

  public void setOnly(String only) {
    this.only = only;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
