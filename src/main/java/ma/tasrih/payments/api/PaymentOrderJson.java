package ma.tasrih.payments.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import ma.tasrih.payments.domain.PaymentOrder;

/** A payment order as the HTTP contract writes it. */
public final class PaymentOrderJson {

  private PaymentOrderJson() {}

  public static JsonObject of(PaymentOrder order) {
    return Json.createObjectBuilder()
        .add("reference", order.reference().digits())
        .add("creditorReference", order.reference().creditorReference())
        .add("affiliate", order.affiliate().digits())
        .add("period", order.period().toString())
        .add("declaration", order.declarationNumber())
        .add("amount", order.amount().toString())
        .add("familyAllowanceToRepay", order.familyAllowanceToRepay().toString())
        .add("totalToPay", order.totalToPay().toString())
        .add("dueDate", order.dueDate().toString())
        .add("effectiveDueDate", order.effectiveDueDate().toString())
        .add("status", order.status().name())
        .add("issuedAt", order.issuedAt().toString())
        .build();
  }
}
