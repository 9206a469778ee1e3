package ma.tasrih.employers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.regex.Pattern;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.usecase.MyCompanies;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/**
 * Behind {@code employer/other.xhtml}: a page or what was typed into it belongs to another
 * affiliate than the one acted for. Tells which, and changes only when asked to.
 */
@Named("employersOther")
@RequestScoped
public class OtherAffiliate {

  private static final String HOME = "/employer/home.xhtml";
  private static final Pattern OUR_PAGE =
      Pattern.compile("/employer/[a-z/]+\\.xhtml(\\?[A-Za-z0-9=&_.:%-]*)?");

  @Inject private CurrentActor currentActor;
  @Inject private ActFor actFor;
  @Inject private ActingAffiliate acting;
  @Inject private MyCompanies myCompanies;

  private String affiliate;
  private String back;
  private String lost;

  /**
   * @throws Refusal when it is nothing of the actor's, in the same words whether it exists or not;
   *     for everybody of the fund
   */
  public void load() {
    who();
  }

  /** Acts for the other one from now on, and goes to the page left. */
  public void choose() throws IOException {
    acting.choose(affiliate);
    boolean ours = back != null && OUR_PAGE.matcher(back).matches();
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + (ours ? back : HOME));
  }

  private ActingFor who() {
    AffiliateNumber number =
        AffiliateNumber.parse(affiliate == null ? "" : affiliate)
            .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
    Actor actor = currentActor.require();
    if (actor.isFund()) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    return actFor.require(actor, number, Scope.READ);
  }

  /** The other company's name, else its number. */
  public String getName() {
    return myCompanies.of(who()).map(Employer::companyName).orElse(affiliate);
  }

  /** Whether something was sent and not kept. */
  public boolean isTurnedAway() {
    return "true".equals(lost);
  }

  public String getAffiliate() {
    return affiliate;
  }

  public void setAffiliate(String affiliate) {
    this.affiliate = affiliate;
  }

  public String getBack() {
    return back;
  }

  public void setBack(String back) {
    this.back = back;
  }

  public String getLost() {
    return lost;
  }

  public void setLost(String lost) {
    this.lost = lost;
  }
}
