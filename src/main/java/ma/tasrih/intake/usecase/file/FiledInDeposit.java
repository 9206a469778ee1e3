package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.declarations.usecase.SubmitDeclaration;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.payments.domain.PaymentOrders;

/** What was filed from a deposit, with its orders. */
@ApplicationScoped
public class FiledInDeposit {

  @Inject private DepositDeclarations declarations;
  @Inject private PaymentOrders orders;
  @Inject private ActFor actFor;

  /** In the order of the file; only what the actor may still see. */
  public List<SubmitDeclaration.Filed> list(Actor actor, Deposit deposit) {
    List<SubmitDeclaration.Filed> filed = new ArrayList<>();
    for (Declaration declaration : declarations.of(deposit.id(), deposit.attempt())) {
      if (declaration.filing() != null) {
        actFor
            .find(actor, declaration.key().affiliate(), Scope.READ)
            .ifPresent(who -> filed.add(withOrder(who, declaration)));
      }
    }
    return filed;
  }

  /** That it was filed before, with the numbers of what the actor may see. */
  Refusal refusal(Actor actor, Deposit deposit) {
    return new Refusal(
        IntakeRefusal.ALREADY_SUBMITTED,
        list(actor, deposit).stream()
            .map(filed -> filed.declaration().filingOrThrow().number().toString())
            .collect(Collectors.joining(", ")));
  }

  private SubmitDeclaration.Filed withOrder(ActingFor who, Declaration declaration) {
    String number = declaration.filingOrThrow().number().toString();
    return new SubmitDeclaration.Filed(declaration, orders.ofDeclaration(who, number));
  }
}
