package ma.tasrih.declarations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.tasrih.contributions.domain.ShareReason;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.usecase.FindDeclaration;
import ma.tasrih.declarations.usecase.OpenDeclaration;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.Language;
import ma.tasrih.identity.web.SameAffiliate;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.platform.Pager;
import ma.tasrih.platform.RefusalTexts;

/** Behind {@code employer/declarations/detail.xhtml} and the inspector's page of that name. */
@Named("declarationsDetail")
@RequestScoped
public class DeclarationsDetail {

  private static final int SIZE = 100;

  @Inject private CurrentActor currentActor;
  @Inject private OpenDeclaration openDeclaration;
  @Inject private FindDeclaration findDeclaration;
  @Inject private ActFor actFor;
  @Inject private SameAffiliate sameAffiliate;
  @Inject private Language language;
  @Inject private Revealed revealed;

  private String number;
  private String page;
  private boolean shown;
  private String line;

  private OpenDeclaration.Opened opened;
  private Pager pager;
  private List<Row> rows;
  private boolean mayPrepare;

  /**
   * A line of the table.
   *
   * @param open whether its shares are shown
   * @param reasons why each share is what it is; empty while it is closed
   */
  public record Row(FindDeclaration.SharedLine shared, boolean open, List<ShareReason> reasons) {}

  public void load() {
    Actor actor = currentActor.require();
    opened = openDeclaration.open(actor, number == null ? "" : number);
    Declaration declaration = opened.declaration();
    if (sameAffiliate.asks(declaration.key().affiliate())) {
      return;
    }
    shown = revealed.take("DECLARATION", declaration.filingOrThrow().number().toString());
    mayPrepare = actFor.find(actor, declaration.key().affiliate(), Scope.PREPARE).isPresent();
    pager =
        Pager.of(page, SIZE, declaration.totals().accepted(), Pager.parameter("number", number));
    try {
      rows =
          findDeclaration.lines(actor, declaration, pager.offset(), SIZE).stream()
              .map(this::row)
              .toList();
    } catch (Refusal spent) { // the declaration itself is shown all the same
      rows = List.of();
      String why = RefusalTexts.of(spent, language.getLocale());
      FacesContext.getCurrentInstance()
          .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
    }
  }

  private Row row(FindDeclaration.SharedLine shared) {
    boolean open = Integer.toString(shared.line().line()).equals(line);
    return new Row(
        shared, open, open ? openDeclaration.reasons(opened.declaration(), shared) : List.of());
  }

  public Declaration getDeclaration() {
    return opened.declaration();
  }

  public Declaration.Filing getFiling() {
    return opened.declaration().filingOrThrow();
  }

  /** Null when nothing was to be paid. */
  public PaymentOrder getOrder() {
    return opened.order().orElse(null);
  }

  /** Null when the register does not know the affiliate. */
  public Employer getEmployer() {
    return opened.employer().orElse(null);
  }

  /** The month's other declarations, in the order of filing. */
  public List<Declaration> getOthers() {
    return opened.month().stream().filter(d -> d.id() != opened.declaration().id()).toList();
  }

  /** Whether the other one corrects this one. */
  public boolean isCorrectedBy(Declaration other) {
    return number.equals(other.filingOrThrow().corrects());
  }

  /** Whether what it claims still counts: a later correction of the month voids it. */
  public boolean isClaims() {
    return opened.claims();
  }

  /** Whether an e-BDS file can hold it. */
  public boolean isEbds() {
    return opened.declaration().kind() == Kind.PRINCIPAL
        || opened.declaration().kind() == Kind.SUPPLEMENTARY;
  }

  /** Whether whoever looks may correct the month. */
  public boolean isMayPrepare() {
    return mayPrepare;
  }

  public List<Row> getRows() {
    return rows;
  }

  /** Whether the numbers of this view were asked for. */
  public boolean isShown() {
    return shown;
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

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }
}
