package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.Firms;
import ma.tasrih.identity.domain.mandate.MandateRefusal;
import ma.tasrih.identity.domain.people.PlainName;
import ma.tasrih.identity.usecase.IdentityAct;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/** Opens an accountant's firm. */
@ApplicationScoped
public class OpenFirm {

  private static final int LONGEST_NAME = 200;

  @Inject FreshProof freshProof;
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
    freshProof.require(FreshProof.Act.USERS);
    String bare =
        PlainName.of(name, LONGEST_NAME)
            .orElseThrow(() -> new Refusal(MandateRefusal.FIRM_NAME_MALFORMED));
    long id = users.addFirm(bare, clock.instant());
    journal.append(StoredFirm.entry(actor, IdentityAct.FIRM_OPENED, id));
    return firms.byId(id).orElseThrow();
  }
}
