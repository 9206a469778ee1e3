package ma.tasrih.intake.usecase.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.intake.domain.CheckQueue;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.mapping.ChoiceFault;
import ma.tasrih.intake.domain.mapping.ColumnChoice;
import ma.tasrih.kernel.Refusal;

/**
 * Takes a decision what the columns of a table are, and has the deposit checked again by it. The
 * answer waits a moment, so that a small file comes back checked.
 */
@ApplicationScoped
public class MapColumns {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Inject private SeeColumns seeColumns;
  @Inject private RecordColumns recordColumns;
  @Inject private CheckQueue queue;

  /**
   * What is decided.
   *
   * @param remember whether it holds for the next files of the same shape too
   */
  public record Decision(SeeColumns.Which which, ColumnChoice choice, boolean remember) {}

  /** What is wrong with a choice; empty when the table can be read by it. */
  public List<ChoiceFault> faults(TableView view, ColumnChoice choice) {
    return ChoiceFault.of(choice, view.headings().size(), view.required());
  }

  /**
   * @throws Refusal when the deposit is not the actor's to prepare, is filed, or cannot be read so:
   *     the first fault, in the words of the page
   */
  public void map(Actor actor, String publicId, Decision decision) {
    TableView view = seeColumns.look(actor, publicId, decision.which());
    if (view.deposit().state() == DepositState.SUBMITTED) {
      throw new Refusal(IntakeRefusal.COLUMNS_FILED);
    }
    if (!view.mayDecide()) {
      throw new Refusal(IdentityRefusal.SCOPE_MISSING);
    }
    List<ChoiceFault> faults = faults(view, decision.choice());
    if (!faults.isEmpty()) {
      throw ColumnRefusals.of(faults.get(0), view.headings());
    }
    recordColumns.record(actor, view, decision.choice(), decision.remember());
    queue.ask(view.deposit().id());
    queue.await(view.deposit().id(), PATIENCE);
  }
}
