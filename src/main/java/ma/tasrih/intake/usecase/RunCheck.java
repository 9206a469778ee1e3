package ma.tasrih.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositFindings;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;

/**
 * Runs a check and stands in for it when it breaks down: a fault of ours is told as one, with an
 * incident number, and never looks like the sender's error.
 */
@ApplicationScoped
public class RunCheck {

  private static final Logger LOG = Logger.getLogger(RunCheck.class.getName());

  @Inject private CheckDeposit checkDeposit;
  @Inject private Deposits deposits;
  @Inject private DepositFindings findings;

  public void run(long depositId) {
    try {
      checkDeposit.check(depositId);
    } catch (RuntimeException fault) {
      String incident = UUID.randomUUID().toString();
      LOG.log(Level.SEVERE, "incident " + incident + ", deposit " + depositId, fault);
      tell(depositId, incident);
    }
  }

  private void tell(long depositId, String incident) {
    int attempt = deposits.beginCheck(depositId);
    Deposit deposit = deposits.get(depositId);
    if (deposit.state() != DepositState.CHECKING) {
      return;
    }
    findings.write(depositId, attempt, 0, List.of(Finding.inFile(FileCode.CHECK_FAILED, incident)));
    deposits.finishCheck(
        depositId, attempt, new Deposits.CheckOutcome(DepositState.REJECTED, 0, 1, 0, true));
  }
}
