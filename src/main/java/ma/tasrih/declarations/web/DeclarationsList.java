package ma.tasrih.declarations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.tasrih.declarations.usecase.ListDeclarations;
import ma.tasrih.declarations.usecase.SubmitDeclaration;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.platform.Pager;

/** Behind {@code employer/declarations/list.xhtml}. */
@Named("declarationsList")
@RequestScoped
public class DeclarationsList {

  private static final int SIZE = 24;

  @Inject private ActingAffiliate acting;
  @Inject private ListDeclarations listDeclarations;

  private String page;
  private Pager pager;
  private List<SubmitDeclaration.Filed> filed;

  public void load() {
    ActingFor who = acting.require(Scope.READ);
    pager = Pager.of(page, SIZE, listDeclarations.count(who), "");
    filed = listDeclarations.list(who, pager.offset(), SIZE);
  }

  /** Newest month first, each with its order. */
  public List<SubmitDeclaration.Filed> getFiled() {
    return filed;
  }

  public Pager getPager() {
    return pager;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
