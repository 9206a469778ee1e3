package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import ma.tasrih.declarations.domain.AmountsToOrder;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.FiledMonth;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.payments.domain.PaymentOrders;

/** Tells what filing a declaration would order. */
@ApplicationScoped
public class AmountToOrder {

  @Inject private Declarations declarations;
  @Inject private PaymentOrders orders;

  public AmountsToOrder of(ActingFor who, Declaration declaration) {
    if (declaration.kind() != Kind.CORRECTIVE) {
      // Neither the month nor its orders matter; a bundle has thousands of these.
      return AmountsToOrder.of(declaration, new FiledMonth(List.of()), List.of());
    }
    YearMonth period = declaration.key().period();
    return AmountsToOrder.of(
        declaration,
        new FiledMonth(declarations.ofMonth(who, period)),
        orders.ofMonth(who, period));
  }
}
