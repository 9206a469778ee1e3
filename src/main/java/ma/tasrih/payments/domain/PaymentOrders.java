package ma.tasrih.payments.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;

/** The payment orders of an affiliate the caller may act for. */
public interface PaymentOrders {

  Optional<PaymentOrder> find(ActingFor who, PaymentReference reference);

  Optional<PaymentOrder> ofDeclaration(ActingFor who, String declarationNumber);

  /** Newest month first. */
  List<PaymentOrder> list(ActingFor who, int offset, int limit);

  int count(ActingFor who);

  List<PaymentOrder> ofMonth(ActingFor who, YearMonth period);

  /** The first free sequence of a month, from 1; the caller holds the employer's lock. */
  int nextSequence(ActingFor who, YearMonth period);

  /** Writes a new order; the database refuses a second one for the same declaration. */
  void add(ActingFor who, PaymentOrder order, int sequence);
}
