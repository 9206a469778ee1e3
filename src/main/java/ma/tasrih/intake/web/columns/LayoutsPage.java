package ma.tasrih.intake.web.columns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.usecase.mapping.ForgetColumns;
import ma.tasrih.intake.usecase.mapping.RememberedColumns;
import ma.tasrih.intake.web.Links;
import ma.tasrih.kernel.Refusal;

/** Behind {@code employer/intake/layouts.xhtml}: the shapes of tables that are remembered. */
@Named("intakeLayouts")
@RequestScoped
public class LayoutsPage {

  private static final String PAGE = "/employer/intake/layouts.xhtml";

  @Inject private ActingAffiliate acting;
  @Inject private RememberedColumns remembered;
  @Inject private ForgetColumns forgetColumns;

  private List<RememberedColumns.Remembered> all;
  private boolean firm;

  @PostConstruct
  void read() {
    ActingFor who = acting.require(Scope.READ);
    firm = who.actor().role() == Role.ACCOUNTANT;
    all = remembered.list(who);
  }

  /** Withdraws the one whose number is sent; the next such file is asked about again. */
  public void withdraw() {
    String id = Links.parameter("mapping");
    if (!id.matches("\\d{1,18}")) {
      throw new Refusal(IntakeRefusal.COLUMNS_NOT_REMEMBERED);
    }
    forgetColumns.forget(acting.require(Scope.PREPARE), Long.parseLong(id));
    Links.go(PAGE + "?done=withdrawn");
  }

  public List<RememberedColumns.Remembered> getAll() {
    return all;
  }

  /** Whether what is shown is a whole firm's. */
  public boolean isFirm() {
    return firm;
  }

  public boolean isDone() {
    return !Links.parameter("done").isEmpty();
  }
}
