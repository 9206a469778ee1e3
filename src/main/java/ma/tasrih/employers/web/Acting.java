package ma.tasrih.employers.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import ma.tasrih.employers.usecase.MyCompanies;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.ActingAffiliate;

/** Behind {@code employer/acting.xhtml}: for whom somebody with several companies acts. */
@Named("employersActing")
@ViewScoped
public class Acting implements Serializable {

  private static final int SHOWN = 50;
  private static final String HOME = "/employer/home.xhtml";

  @Inject private CurrentActor currentActor;
  @Inject private MyCompanies myCompanies;
  @Inject private ActingAffiliate acting;

  private String search = "";

  /** The first companies found, by name. */
  public List<MyCompanies.Company> getCompanies() {
    return myCompanies.find(currentActor.require(), search == null ? "" : search, SHOWN);
  }

  public void choose(String number) throws IOException {
    acting.choose(number);
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + HOME);
  }

  public int getShown() {
    return SHOWN;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }
}
