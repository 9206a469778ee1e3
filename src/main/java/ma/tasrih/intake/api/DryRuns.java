package ma.tasrih.intake.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import ma.tasrih.contributions.domain.late.LateCharge;
import ma.tasrih.contributions.domain.late.LateCharges;
import ma.tasrih.contributions.domain.late.PaymentOutlook;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.LineDifferences.Difference;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositReview;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.finish.Comparison;
import ma.tasrih.intake.domain.finish.DryRun;
import ma.tasrih.intake.usecase.file.CompareDeposit;
import ma.tasrih.intake.usecase.file.RunDry;

/**
 * Adds to a report what filing would come to today, for employers of the caller alone: reports of
 * others are the same whoever asks, and when.
 */
@ApplicationScoped
class DryRuns {

  private static final String DECLARATIONS = "declarations";

  @Inject private RunDry runDry;
  @Inject private CompareDeposit compareDeposit;

  /** A report of a file that was not kept. */
  JsonObject with(Actor actor, CheckReport report, JsonObject json) {
    JsonArrayBuilder declarations = Json.createArrayBuilder();
    for (int i = 0; i < report.declarations().size(); i++) {
      JsonObject one = json.getJsonArray(DECLARATIONS).getJsonObject(i);
      declarations.add(
          i < DepositReview.COMPARED ? with(actor, report.declarations().get(i), one) : one);
    }
    return Json.createObjectBuilder(json).add(DECLARATIONS, declarations).build();
  }

  /** A kept file that is not filed, with what it changes. */
  JsonObject with(Actor actor, Deposit deposit, CheckReport report, JsonObject json) {
    if (deposit.state() == DepositState.SUBMITTED) {
      return json;
    }
    JsonObject plain = with(actor, report, json.getJsonObject("report"));
    JsonArrayBuilder declarations = Json.createArrayBuilder();
    for (int i = 0; i < report.declarations().size(); i++) {
      JsonObjectBuilder one =
          Json.createObjectBuilder(plain.getJsonArray(DECLARATIONS).getJsonObject(i));
      if (i < DepositReview.COMPARED) {
        compareDeposit
            .of(actor, deposit, report.declarations().get(i))
            .ifPresent(comparison -> add(one, comparison));
      }
      declarations.add(one);
    }
    return Json.createObjectBuilder(json)
        .add("report", Json.createObjectBuilder(plain).add(DECLARATIONS, declarations))
        .build();
  }

  private JsonObject with(Actor actor, Declaration declaration, JsonObject json) {
    Optional<DryRun> run = runDry.of(actor, declaration);
    return run.isEmpty()
        ? json
        : Json.createObjectBuilder(json).add("dryRun", json(run.get())).build();
  }

  private static JsonObjectBuilder json(DryRun run) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    json.add("totalToPay", run.totalToPay().toString());
    run.lastMonth()
        .ifPresent(
            last ->
                json.add(
                    "difference",
                    Json.createObjectBuilder()
                        .add("since", last.since().toString())
                        .add("due", last.due().toString())
                        .add("people", last.people())));
    run.outlook().ifPresent(outlook -> json.add("ifFiledTodayAndPaidOn", json(outlook)));
    return json;
  }

  private static JsonArrayBuilder json(PaymentOutlook outlook) {
    JsonArrayBuilder days = Json.createArrayBuilder();
    for (PaymentOutlook.Choice choice : outlook.choices()) {
      LateCharges charges = choice.charges();
      JsonArrayBuilder each = Json.createArrayBuilder();
      charges.charges().forEach(charge -> each.add(json(charge)));
      days.add(
          Json.createObjectBuilder()
              .add("date", choice.paidOn().toString())
              .add("penalties", charges.total().toString())
              .add("verified", charges.verified())
              .add("policy", charges.policy().version())
              .add("charges", each));
    }
    return days;
  }

  private static JsonObjectBuilder json(LateCharge charge) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("kind", charge.kind().name())
            .add("amount", charge.amount().toString())
            .add(charge.isSurcharge() ? "months" : "employees", charge.times());
    charge
        .row()
        .rate()
        .ifPresent(rate -> json.add("rate", rate.percent()).add("base", charge.base().toString()));
    charge.row().amount().ifPresent(each -> json.add("each", each.toString()));
    return json.add("capped", charge.capped())
        .add("source", charge.source().reference())
        .add("verified", charge.source().verified());
  }

  private static void add(JsonObjectBuilder json, Comparison comparison) {
    JsonObjectBuilder compared = Json.createObjectBuilder();
    comparison.sameAs().ifPresent(number -> compared.add("sameAs", number));
    comparison.withFiled().ifPresent(filed -> compared.add("withFiled", json(filed)));
    comparison
        .withEarlier()
        .ifPresent(
            earlier ->
                compared.add(
                    "withEarlier",
                    json(earlier.difference())
                        .add("id", earlier.deposit())
                        .add("problemsBefore", earlier.problemsBefore())
                        .add("problemsNow", earlier.problemsNow())));
    json.add("comparison", compared);
  }

  private static JsonObjectBuilder json(Difference difference) {
    return Json.createObjectBuilder()
        .add("same", difference.same())
        .add("changed", difference.changed())
        .add("added", difference.added())
        .add("removed", difference.removed());
  }
}
