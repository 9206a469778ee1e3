package ma.tasrih.identity.web.mandate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.GrantedMandate;
import ma.tasrih.identity.domain.mandate.MandateUse;
import ma.tasrih.identity.usecase.mandate.EndMandate;
import ma.tasrih.identity.usecase.mandate.GrantMandate;
import ma.tasrih.identity.usecase.mandate.ShowMandates;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.identity.web.Asked;

/** Behind {@code employer/identity/mandates.xhtml}: which firms may act for the company. */
@Named("identityMandates")
@RequestScoped
public class EmployerMandates {

  private static final String PAGE = "/employer/identity/mandates.xhtml";

  @Inject private ActingAffiliate acting;
  @Inject private ShowMandates showMandates;
  @Inject private GrantMandate grantMandate;
  @Inject private EndMandate endMandate;
  @Inject private Clock clock;

  private MandateRows rows;
  private List<MandateUse> uses;
  private boolean manager;
  private String firmNumber;
  private boolean prepare = true;
  private boolean file;
  private boolean pay;
  private LocalDate from;
  private LocalDate until;

  @PostConstruct
  void load() {
    ActingFor who = acting.require(Scope.READ);
    manager = who.may(Scope.MANAGE);
    from = LocalDate.now(clock);
    rows = new MandateRows(showMandates.of(who), from);
    String opened = Asked.parameter("uses");
    uses = opened.isEmpty() ? List.of() : showMandates.uses(who, opened);
  }

  public void grant() {
    Set<Scope> more = EnumSet.noneOf(Scope.class);
    add(more, prepare, Scope.PREPARE);
    add(more, file, Scope.FILE);
    add(more, pay, Scope.PAY);
    ActingFor who = acting.require(Scope.MANAGE);
    Firm firm =
        grantMandate.grant(
            who.actor(),
            who.affiliate(),
            new GrantMandate.Wanted(firmNumber, more, from, Optional.ofNullable(until)));
    Asked.go(PAGE + "?done=granted-" + firm.number());
  }

  /** Ends the mandate whose button was pressed. */
  public void act() {
    Asked.button("end")
        .ifPresent(
            id -> {
              endMandate.end(acting.require(Scope.MANAGE).actor(), id);
              Asked.go(PAGE + "?done=" + id);
            });
  }

  private static void add(Set<Scope> scopes, boolean chosen, Scope scope) {
    if (chosen) {
      scopes.add(scope);
    }
  }

  public MandateRows getRows() {
    return rows;
  }

  /** What was done under the mandate opened, newest first. */
  public List<MandateUse> getUses() {
    return uses;
  }

  /** The mandate whose uses are shown; null when none is. */
  public GrantedMandate getOpened() {
    return rows.find(Asked.parameter("uses")).orElse(null);
  }

  /** The firm just given a mandate; empty when none was. */
  public String getGranted() {
    String done = Asked.done();
    return rows.getLive().stream()
        .map(GrantedMandate::firm)
        .filter(firm -> done.equals("granted-" + firm.number()))
        .map(Firm::name)
        .findFirst()
        .orElse("");
  }

  /** The firm whose mandate was just ended; empty when none was. */
  public String getEnded() {
    return rows.find(Asked.done()).map(GrantedMandate::firm).map(Firm::name).orElse("");
  }

  /** Whether whoever looks may grant and end mandates. */
  public boolean isManager() {
    return manager;
  }

  public String getFirmNumber() {
    return firmNumber;
  }

  public void setFirmNumber(String firmNumber) {
    this.firmNumber = firmNumber;
  }

  public boolean isPrepare() {
    return prepare;
  }

  public void setPrepare(boolean prepare) {
    this.prepare = prepare;
  }

  public boolean isFile() {
    return file;
  }

  public void setFile(boolean file) {
    this.file = file;
  }

  public boolean isPay() {
    return pay;
  }

  public void setPay(boolean pay) {
    this.pay = pay;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
