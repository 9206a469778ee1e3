package ma.tasrih.employers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRefusal;
import ma.tasrih.employers.usecase.RegisterEmployer;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.rates.domain.Regime;

/** Behind {@code admin/employers/add.xhtml}. */
@Named("employersAdd")
@RequestScoped
public class EmployersAdd {

  @Inject private CurrentActor currentActor;
  @Inject private RegisterEmployer registerEmployer;

  private final Map<String, String> typed = new TreeMap<>();
  private Regime regime = Regime.GENERAL;

  public void save() throws IOException {
    AffiliateNumber number =
        AffiliateNumber.parse(value("number"))
            .orElseThrow(
                () -> new Refusal(EmployerRefusal.EMPLOYER_NUMBER_MALFORMED, value("number")));
    registerEmployer.register(
        currentActor.require(),
        new Employer(
            number,
            value("company"),
            value("ice"),
            value("activity"),
            value("sector"),
            value("region"),
            value("address"),
            value("town"),
            value("postalCode"),
            value("agency"),
            regime,
            Employer.Status.ACTIVE,
            List.of()));
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(
        external.getRequestContextPath() + "/admin/employers/detail.xhtml?number=" + number);
  }

  private String value(String field) {
    String text = typed.get(field);
    return text == null ? "" : text.strip();
  }

  /** What is typed in, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  public Regime getRegime() {
    return regime;
  }

  public void setRegime(Regime regime) {
    this.regime = regime;
  }
}
