package ma.tasrih.identity.web.mandate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.GrantedMandate;
import ma.tasrih.identity.domain.mandate.MandateUse;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.usecase.mandate.EndMandate;
import ma.tasrih.identity.usecase.mandate.NameClients;
import ma.tasrih.identity.usecase.mandate.ShowMandates;
import ma.tasrih.identity.usecase.people.MyFirm;
import ma.tasrih.identity.web.Asked;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.platform.Pager;

/** Behind {@code accountant/identity/mandates.xhtml}: for whom the firm may act. */
@Named("identityClients")
@RequestScoped
public class FirmMandates {

  private static final String PAGE = "/accountant/identity/mandates.xhtml";
  private static final int SIZE = 25;

  @Inject private CurrentActor currentActor;
  @Inject private MyFirm myFirm;
  @Inject private ShowMandates showMandates;
  @Inject private EndMandate endMandate;
  @Inject private NameClients nameClients;
  @Inject private Clock clock;

  private Map<AffiliateNumber, String> names;
  private Firm firm;
  private boolean mine;
  private MandateRows rows;
  private List<GrantedMandate> live;
  private Pager pager;
  private List<MandateUse> uses;

  @PostConstruct
  void load() {
    Actor actor = currentActor.require();
    firm = myFirm.of(actor);
    mine = myFirm.isAdministrator(actor);
    rows = new MandateRows(showMandates.ofFirm(actor), LocalDate.now(clock));
    names = nameClients.of(actor);
    String text = getText();
    List<GrantedMandate> found =
        rows.getLive().stream().filter(one -> isMeant(one, text.toLowerCase(Locale.ROOT))).toList();
    pager = Pager.of(Asked.parameter("page"), SIZE, found.size(), Pager.parameter("text", text));
    live = found.stream().skip(pager.offset()).limit(SIZE).toList();
    String opened = Asked.parameter("uses");
    uses = opened.isEmpty() ? List.of() : showMandates.usesOfFirm(actor, opened);
  }

  /** Renounces the mandate whose button was pressed. */
  public void act() {
    Asked.button("end")
        .ifPresent(
            id -> {
              endMandate.end(currentActor.require(), id);
              Asked.go(PAGE + "?done=" + id);
            });
  }

  private boolean isMeant(GrantedMandate one, String text) {
    return one.mandate().affiliate().digits().startsWith(text)
        || name(one).toLowerCase(Locale.ROOT).contains(text);
  }

  /** The client's name; its number when the register does not hold it. */
  public String name(GrantedMandate one) {
    AffiliateNumber number = one.mandate().affiliate();
    return names.getOrDefault(number, number.digits());
  }

  public Firm getFirm() {
    return firm;
  }

  /** Whether whoever looks may renounce. */
  public boolean isMine() {
    return mine;
  }

  public MandateRows getRows() {
    return rows;
  }

  public List<GrantedMandate> getLive() {
    return live;
  }

  public Pager getPager() {
    return pager;
  }

  public List<MandateUse> getUses() {
    return uses;
  }

  /** The mandate whose uses are shown; null when none is. */
  public GrantedMandate getOpened() {
    return rows.find(Asked.parameter("uses")).orElse(null);
  }

  /** The mandate just renounced; null when none was. */
  public GrantedMandate getEnded() {
    return rows.find(Asked.done()).orElse(null);
  }

  /** Beginning of an affiliate number, or part of a name, looked for. */
  public String getText() {
    return Asked.parameter("text").strip();
  }
}
