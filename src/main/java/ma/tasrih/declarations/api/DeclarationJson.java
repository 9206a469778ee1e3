package ma.tasrih.declarations.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.contributions.domain.Contribution;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationTotals;
import ma.tasrih.payments.api.PaymentOrderJson;
import ma.tasrih.payments.domain.PaymentOrder;

/** Declarations, staged or filed, as the HTTP contract writes them. */
public final class DeclarationJson {

  private DeclarationJson() {}

  /** One entry of a check report. */
  public static JsonObject checked(Declaration declaration) {
    return month(declaration)
        .add("dueDate", declaration.dueDate().toString())
        .add("effectiveDueDate", declaration.effectiveDueDate().toString())
        .add("lines", lines(declaration.totals()))
        .add("totals", totals(declaration.totals()))
        .add("assessment", assessment(declaration.assessment()))
        .build();
  }

  /** A filed declaration with its order, if there is one. */
  public static JsonObject filed(Declaration declaration, Optional<PaymentOrder> order) {
    Declaration.Filing filing = declaration.filing();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", filing.number().toString())
            .addAll(month(declaration))
            .add("submittedAt", filing.submittedAt().toString())
            .add("lines", lines(declaration.totals()))
            .add("totals", totals(declaration.totals()))
            .add("assessment", assessment(declaration.assessment()))
            .add("fileSha256", filing.fileSha256());
    if (filing.corrects() != null) {
      json.add("corrects", filing.corrects())
          .add("creditClaim", filing.creditClaim().toString())
          .add("allowanceClaim", filing.allowanceClaim().toString());
    }
    return json.add(
            "paymentOrder", order.<JsonValue>map(PaymentOrderJson::of).orElse(JsonValue.NULL))
        .build();
  }

  private static JsonObjectBuilder month(Declaration declaration) {
    return Json.createObjectBuilder()
        .add("affiliate", declaration.key().affiliate().digits())
        .add("period", declaration.key().period().toString())
        .add("kind", declaration.kind().name())
        .add("rank", declaration.rank());
  }

  private static JsonObject lines(DeclarationTotals totals) {
    return Json.createObjectBuilder()
        .add("read", totals.read())
        .add("accepted", totals.accepted())
        .add("rejected", totals.rejected())
        .build();
  }

  private static JsonObject totals(DeclarationTotals totals) {
    return Json.createObjectBuilder()
        .add("days", totals.days())
        .add("actualWages", totals.actualWages().toString())
        .add("cappedWages", totals.cappedWages().toString())
        .add("familyAllowanceToRepay", totals.allowanceToRepay().toString())
        .build();
  }

  private static JsonObject assessment(Assessment assessment) {
    JsonArrayBuilder branches = Json.createArrayBuilder();
    assessment.contributions().forEach(c -> branches.add(branch(c)));
    return Json.createObjectBuilder()
        .add("employer", assessment.employer().toString())
        .add("employee", assessment.employee().toString())
        .add("due", assessment.due().toString())
        .add("verified", assessment.verified())
        .add("branches", branches)
        .build();
  }

  private static JsonObject branch(Contribution contribution) {
    return Json.createObjectBuilder()
        .add("branch", contribution.branch().name())
        .add("base", contribution.base().toString())
        .add("employerRate", contribution.employerRate().percent())
        .add("employeeRate", contribution.employeeRate().percent())
        .add("employer", contribution.employer().toString())
        .add("employee", contribution.employee().toString())
        .add("due", contribution.due().toString())
        .add("source", contribution.source().reference())
        .add("verified", contribution.source().verified())
        .build();
  }
}
