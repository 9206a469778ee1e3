package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.Firms;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Opens a closed firm again; its mandates count from the next click of whoever works there. */
@ApplicationScoped
public class ReopenFirm {

  @Inject StoredFirm stored;
  @Inject Firms firms;
  @Inject JournalWriter journal;

  /**
   * @throws Refusal when no firm has the number
   */
  @Transactional
  public void reopen(Actor actor, String number) {
    Firm firm = stored.of(actor, number);
    firms.setOpen(firm.id(), true);
    journal.append(StoredFirm.entry(actor, IdentityAct.FIRM_REOPENED, firm.id()));
  }
}
