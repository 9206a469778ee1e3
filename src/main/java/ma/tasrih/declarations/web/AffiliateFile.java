package ma.tasrih.declarations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.tasrih.declarations.usecase.ListDeclarations;
import ma.tasrih.declarations.usecase.SubmitDeclaration;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.usecase.SearchEmployers;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.platform.Pager;

/** Behind {@code inspector/employers/detail.xhtml}: what an affiliate declared and was ordered. */
@Named("declarationsAffiliate")
@RequestScoped
public class AffiliateFile {

  private static final int SIZE = 24;

  @Inject private CurrentActor currentActor;
  @Inject private SearchEmployers searchEmployers;
  @Inject private ListDeclarations listDeclarations;
  @Inject private ActFor actFor;

  private String number;
  private String page;
  private Employer employer;
  private Pager pager;
  private List<SubmitDeclaration.Filed> filed;

  public void load() {
    Actor actor = currentActor.require();
    employer = searchEmployers.find(actor, number == null ? "" : number);
    ActingFor who = actFor.require(actor, employer.number(), Scope.READ);
    pager = Pager.of(page, SIZE, listDeclarations.count(who), Pager.parameter("number", number));
    filed = listDeclarations.list(who, pager.offset(), SIZE);
  }

  public Employer getEmployer() {
    return employer;
  }

  /** Newest month first, each with its order. */
  public List<SubmitDeclaration.Filed> getFiled() {
    return filed;
  }

  public Pager getPager() {
    return pager;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
