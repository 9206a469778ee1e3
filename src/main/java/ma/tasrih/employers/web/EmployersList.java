package ma.tasrih.employers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerSearch;
import ma.tasrih.employers.usecase.SearchEmployers;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.platform.Pager;

/** Behind {@code admin/employers/list.xhtml} and {@code inspector/home.xhtml}. */
@Named("employersList")
@RequestScoped
public class EmployersList {

  private static final int SIZE = 25;

  @Inject private CurrentActor currentActor;
  @Inject private SearchEmployers searchEmployers;

  private String text = "";
  private String sector = "";
  private String region = "";
  private String status = "";
  private String page;

  private Pager pager;
  private List<Employer> employers;

  public void load() {
    Actor actor = currentActor.require();
    EmployerSearch wanted =
        new EmployerSearch(
            text,
            sector,
            region,
            Arrays.stream(Employer.Status.values())
                .filter(s -> s.name().equals(status))
                .findFirst());
    String query =
        Pager.parameter("text", text)
            + Pager.parameter("sector", sector)
            + Pager.parameter("region", region)
            + Pager.parameter("status", status);
    pager = Pager.of(page, SIZE, searchEmployers.count(actor, wanted), query);
    employers = searchEmployers.list(actor, wanted, pager.offset(), SIZE);
  }

  public Pager getPager() {
    return pager;
  }

  public List<Employer> getEmployers() {
    return employers;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = kept(text);
  }

  public String getSector() {
    return sector;
  }

  public void setSector(String sector) {
    this.sector = kept(sector);
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = kept(region);
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = kept(status);
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  private static String kept(String value) {
    return Optional.ofNullable(value).orElse("");
  }
}
