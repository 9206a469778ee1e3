package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.payments.domain.PaymentOrders;

/** What an affiliate has filed. */
@ApplicationScoped
public class ListDeclarations {

  @Inject private Declarations declarations;
  @Inject private PaymentOrders orders;

  /** Newest month first, each with its order. */
  public List<SubmitDeclaration.Filed> list(ActingFor who, int offset, int limit) {
    return declarations.list(who, offset, limit).stream()
        .map(
            d ->
                new SubmitDeclaration.Filed(
                    d, orders.ofDeclaration(who, d.filingOrThrow().number().toString())))
        .toList();
  }

  public int count(ActingFor who) {
    return declarations.count(who);
  }
}
