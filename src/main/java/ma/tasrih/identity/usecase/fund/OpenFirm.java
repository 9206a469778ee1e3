package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.FirmNumber;
import ma.tasrih.identity.domain.mandate.Firms;
import ma.tasrih.identity.domain.mandate.MandateRefusal;
import ma.tasrih.identity.domain.people.PlainName;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Opens, closes and reopens accountants' firms; a closed firm's mandates do not count. */
@ApplicationScoped
public class OpenFirm {

  private static final int LONGEST_NAME = 200;

  @Inject Users users;
  @Inject Firms firms;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  /**
   * A new firm with a number of its own.
   *
   * @throws Refusal when it has no name, or one of more than 200 characters
   */
  @Transactional
  public Firm open(Actor actor, String name) {
    RequireRole.of(actor, Role.ADMIN);
    String bare =
        PlainName.of(name, LONGEST_NAME)
            .orElseThrow(() -> new Refusal(MandateRefusal.FIRM_NAME_MALFORMED));
    long id = users.addFirm(bare, clock.instant());
    journal.append(entry(actor, IdentityAct.FIRM_OPENED, id));
    return firms.byId(id).orElseThrow();
  }

  /**
   * Closes or reopens a firm; counts at the next click of whoever works there.
   *
   * @throws Refusal when no firm has the number
   */
  @Transactional
  public void setOpen(Actor actor, String number, boolean open) {
    RequireRole.of(actor, Role.ADMIN);
    Firm firm =
        FirmNumber.parse(number)
            .flatMap(firms::byNumber)
            .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
    firms.setOpen(firm.id(), open);
    journal.append(
        entry(actor, open ? IdentityAct.FIRM_REOPENED : IdentityAct.FIRM_CLOSED, firm.id()));
  }

  private static JournalEntry entry(Actor actor, IdentityAct act, long firm) {
    return JournalEntry.of(actor.login(), act.name(), "FIRM", Long.toString(firm));
  }
}
