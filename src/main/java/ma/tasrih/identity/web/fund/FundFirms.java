package ma.tasrih.identity.web.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.usecase.fund.CloseFirm;
import ma.tasrih.identity.usecase.fund.FindUsers;
import ma.tasrih.identity.usecase.fund.OpenFirm;
import ma.tasrih.identity.usecase.fund.ReopenFirm;
import ma.tasrih.identity.web.Asked;
import ma.tasrih.platform.Pager;

/** Behind {@code admin/identity/firms.xhtml}: accountants' firms. */
@Named("identityFirms")
@RequestScoped
public class FundFirms {

  private static final String PAGE = "/admin/identity/firms.xhtml";
  private static final int SIZE = 25;

  @Inject private CurrentActor currentActor;
  @Inject private FindUsers findUsers;
  @Inject private OpenFirm openFirm;
  @Inject private CloseFirm closeFirm;
  @Inject private ReopenFirm reopenFirm;

  private Pager pager;
  private List<Firm> firms;
  private String name;

  @PostConstruct
  void load() {
    Actor actor = currentActor.require();
    pager = Pager.of(Asked.parameter("page"), SIZE, findUsers.countFirms(actor), "");
    firms = findUsers.firms(actor, pager.offset(), SIZE);
  }

  public void open() {
    Firm opened = openFirm.open(currentActor.require(), name);
    Asked.go(PAGE + "?opened=" + opened.number());
  }

  /** Closes or reopens the firm whose button was pressed. */
  public void act() {
    Actor actor = currentActor.require();
    Optional<String> close = Asked.button("close");
    Optional<String> reopen = Asked.button("reopen");
    close.ifPresent(number -> closeFirm.close(actor, number));
    reopen.ifPresent(number -> reopenFirm.reopen(actor, number));
    if (close.or(() -> reopen).isPresent()) {
      Asked.go(PAGE);
    }
  }

  public Pager getPager() {
    return pager;
  }

  public List<Firm> getFirms() {
    return firms;
  }

  /** Number of the firm just opened; empty otherwise. */
  public String getOpened() {
    String opened = Asked.parameter("opened");
    return firms.stream()
        .map(f -> f.number().toString())
        .filter(opened::equals)
        .findFirst()
        .orElse("");
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
