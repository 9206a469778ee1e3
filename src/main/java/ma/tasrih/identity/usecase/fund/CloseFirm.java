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

/** Closes a firm: its mandates no longer count, from the next click of whoever works there. */
@ApplicationScoped
public class CloseFirm {

  @Inject StoredFirm stored;
  @Inject Firms firms;
  @Inject JournalWriter journal;

  /**
   * @throws Refusal when no firm has the number
   */
  @Transactional
  public void close(Actor actor, String number) {
    Firm firm = stored.of(actor, number);
    firms.setOpen(firm.id(), false);
    journal.append(StoredFirm.entry(actor, IdentityAct.FIRM_CLOSED, firm.id()));
  }
}
