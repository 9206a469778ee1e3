package ma.tasrih.identity.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.usecase.MyAffiliates;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/**
 * The affiliate somebody acts for on the employer's pages. Remembers the choice and nothing else:
 * the right is asked anew at every request. An employer or shipowner begins with the first of
 * theirs, an accountant chooses. What is lost is never replaced by another in silence.
 */
@Named
@SessionScoped
public class ActingAffiliate implements Serializable {

  static final String CHOOSE = "/employer/acting.xhtml";

  @Inject private CurrentActor currentActor;
  @Inject private MyAffiliates myAffiliates;
  @Inject private ActFor actFor;

  private String chosen;
  private String lost = "";

  /** Empty when nothing is chosen, or what was chosen is no longer the actor's. */
  public Optional<AffiliateNumber> current() {
    Actor actor = currentActor.require();
    if (chosen == null) {
      begin(actor).ifPresent(first -> chosen = first.digits());
    }
    return Optional.ofNullable(chosen)
        .flatMap(AffiliateNumber::parse)
        .filter(affiliate -> actFor.find(actor, affiliate, Scope.READ).isPresent());
  }

  /** Forgets what was chosen and can no longer be acted for; the next page says so. */
  void lose() {
    if (chosen != null) {
      lost = chosen;
      chosen = null;
    }
  }

  /** The affiliate one no longer acts for, once; empty when there is none. */
  String takeLost() {
    String once = lost;
    lost = "";
    return once;
  }

  /**
   * The proof that the actor may do this for the affiliate chosen.
   *
   * @throws Refusal when none is chosen, or the right is missing
   */
  public ActingFor require(Scope scope) {
    AffiliateNumber affiliate = current().orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
    return actFor.require(currentActor.require(), affiliate, scope);
  }

  /**
   * Acts for another affiliate from now on.
   *
   * @throws Refusal when it is nothing of the actor's, in the same words whether it exists or not;
   *     for everybody of the fund, who acts for nobody
   */
  public void choose(String affiliate) {
    AffiliateNumber number =
        AffiliateNumber.parse(affiliate == null ? "" : affiliate.strip())
            .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
    Actor actor = currentActor.require();
    if (actor.isFund()) {
      // The fund reads on its own pages and acts for nobody.
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    actFor.require(actor, number, Scope.READ);
    chosen = number.digits();
  }

  /** Whether there is another affiliate to change to. */
  public boolean isSeveral() {
    return myAffiliates.list(currentActor.require()).size() > 1;
  }

  /** Digits of the current affiliate, empty when none is chosen. */
  public String getNumber() {
    return current().map(AffiliateNumber::digits).orElse("");
  }

  /** The page to change on, from the context root: an accountant's is the list of clients. */
  public String getWhereToChoose() {
    Role role = currentActor.require().role();
    return Home.beginsWithOwn(role) ? CHOOSE : Home.of(role);
  }

  private Optional<AffiliateNumber> begin(Actor actor) {
    List<AffiliateRight> own = myAffiliates.list(actor);
    boolean owner = Home.beginsWithOwn(actor.role());
    return own.stream()
        .filter(a -> owner || own.size() == 1)
        .map(AffiliateRight::affiliate)
        .findFirst();
  }
}
