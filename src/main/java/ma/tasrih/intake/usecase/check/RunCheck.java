package ma.tasrih.intake.usecase.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.finding.AttributedFinding;
import ma.tasrih.intake.domain.finding.DepositFindings;
import ma.tasrih.kernel.Finding;

/**
 * Runs a check and stands in for it when it breaks down: a fault of ours is told as one, with an
 * incident number, and never looks like the sender's error.
 */
@ApplicationScoped
public class RunCheck {

  /**
   * Begun so often without an end, a check is given up: its file may be what ends the server. More
   * than anybody's servers are restarted under one check in earnest.
   */
  private static final int MOST_CUT_OFF = 12;

  private static final Logger LOG = Logger.getLogger(RunCheck.class.getName());

  @Inject CheckDeposit checkDeposit;
  @Inject Deposits deposits;
  @Inject DepositFindings findings;
  @Inject ThisNode node;

  /** Never throws: whatever happens is told in the deposit, or at least in the log. */
  public void run(long depositId) {
    OptionalInt attempt = OptionalInt.empty();
    try {
      attempt = deposits.beginCheck(depositId, node.name());
      if (attempt.isPresent()) {
        int begun = deposits.checksCutOff(depositId);
        if (begun > MOST_CUT_OFF) {
          throw new IllegalStateException(begun - 1 + " checks in a row did not end");
        }
        checkDeposit.check(depositId, attempt.getAsInt());
      }
    } catch (CheckOvertaken overtaken) {
      LOG.log(Level.INFO, "a check was overtaken: {0}", overtaken.getMessage());
    } catch (RuntimeException | Error fault) {
      String incident = UUID.randomUUID().toString();
      LOG.log(Level.SEVERE, "incident " + incident + ", deposit " + depositId, fault);
      attempt.ifPresent(failed -> tell(depositId, failed, incident));
    }
  }

  /** When even this fails the check shows no life any more, and is asked for again later. */
  private void tell(long depositId, int failed, String incident) {
    try {
      OptionalInt attempt = deposits.replaceCheck(depositId, failed);
      if (attempt.isPresent()) {
        findings.write(
            depositId,
            attempt.getAsInt(),
            0,
            List.of(new AttributedFinding(null, Finding.inFile(FileCode.CHECK_FAILED, incident))));
        deposits.finishCheck(
            depositId,
            attempt.getAsInt(),
            new Deposits.CheckOutcome(DepositState.REJECTED, 0, 1, 0, true));
      }
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.SEVERE, "incident " + incident + " could not be told", fault);
    }
  }
}
