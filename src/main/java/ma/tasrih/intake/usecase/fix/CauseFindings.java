package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.finding.Catalogue;
import ma.tasrih.intake.domain.finding.DepositFindings;
import ma.tasrih.intake.domain.finding.FindingView;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Refusal;

/** Everything one cause found in the last check that ended. */
@ApplicationScoped
class CauseFindings {

  /** How many are answered in one act; more are answered in several. */
  static final int MOST = 50_000;

  @Inject private DepositFindings findings;

  /**
   * In the order of the file, at most {@link #MOST}.
   *
   * @throws Refusal for what is no code
   */
  List<Finding> list(Deposit deposit, String code) {
    requireCode(code);
    FindingView view = FindingView.whole(deposit.id(), deposit.checkedAttempt());
    return findings.ofCode(view, code, MOST);
  }

  static void requireCode(String code) {
    try {
      Catalogue.code(code);
    } catch (IllegalArgumentException none) {
      throw new Refusal(IntakeRefusal.FIX_MALFORMED);
    }
  }
}
