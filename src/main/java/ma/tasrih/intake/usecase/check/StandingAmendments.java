package ma.tasrih.intake.usecase.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.intake.domain.Amendments;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.JoinedAmendments;
import ma.tasrih.intake.domain.fix.Fixes;
import ma.tasrih.intake.usecase.mapping.KnownColumns;

/** All that people decided about a deposit, as it stands: no file is read without it. */
@ApplicationScoped
public class StandingAmendments {

  @Inject private Fixes fixes;
  @Inject private KnownColumns knownColumns;

  /** What stands now. */
  public Amendments of(Deposit deposit) {
    return new JoinedAmendments(fixes.amendments(deposit.id()), knownColumns.of(deposit));
  }
}
