package ma.tasrih.intake.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.tasrih.intake.domain.DepositReview;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.intake.usecase.file.PenaltyIfLate;
import ma.tasrih.kernel.Money;

/** Behind {@code parts/ways.xhtml}: what follows from each way to finish with a file. */
@Named("intakeWays")
@RequestScoped
public class Ways {

  @Inject private PenaltyIfLate penaltyIfLate;

  /** What filing the lines left a day late costs at least, in fixed penalties. */
  public Money ifRestIsLate(DepositReview review) {
    int more = ofOneMonth(review);
    return penaltyIfLate.of(review, totals -> totals.rejected() + more);
  }

  /** The same for all lines. */
  public Money ifAllIsLate(DepositReview review) {
    int more = ofOneMonth(review);
    return penaltyIfLate.of(review, totals -> totals.read() + more);
  }

  /** Lines taken out, where it is known of which month they are. */
  private static int ofOneMonth(DepositReview review) {
    return review.parts().size() == 1 ? review.takenOut() : 0;
  }

  /** Reasons to choose from. */
  public List<FinishReason.Code> getReasons() {
    return FinishReason.choices();
  }
}
