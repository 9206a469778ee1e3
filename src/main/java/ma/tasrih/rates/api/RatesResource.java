package ma.tasrih.rates.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.Timeline;
import ma.tasrih.rates.domain.BranchRate;
import ma.tasrih.rates.domain.LawRows;
import ma.tasrih.rates.domain.LegalSource;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.RateRow;
import ma.tasrih.rates.domain.RatesRefusal;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.rates.domain.SurchargeRow;
import ma.tasrih.rates.domain.ValueRow;

/** Rates, ceilings and reference values in force in a month, each with its legal source. */
@Path("rates")
@Produces(MediaType.APPLICATION_JSON)
public class RatesResource {

  @Inject private RateBook rates;
  @Inject private Clock clock;

  /**
   * @param period such as 2025-06; this month when left out
   */
  @GET
  public JsonObject at(@QueryParam("period") String period) {
    YearMonth month = month(period);
    LawRows rows = rates.allRows().at(month);
    JsonArrayBuilder branches = Json.createArrayBuilder();
    inForce(month).forEach(rate -> branches.add(branch(rate, month)));
    JsonArrayBuilder ceilings = Json.createArrayBuilder();
    rows.ceilings().forEach(row -> ceilings.add(value(row)));
    JsonArrayBuilder references = Json.createArrayBuilder();
    rows.referenceValues().forEach(row -> references.add(value(row)));
    rows.dueRules().forEach(row -> references.add(value(row)));
    JsonArrayBuilder surcharges = Json.createArrayBuilder();
    rows.surcharges().forEach(row -> surcharges.add(surcharge(row)));
    return Json.createObjectBuilder()
        .add("period", month.toString())
        .add("dueDate", rates.dueDate(month).toString())
        .add("effectiveDueDate", rates.effectiveDueDate(month).toString())
        .add("rates", branches)
        .add("ceilings", ceilings)
        .add("referenceValues", references)
        .add("surcharges", surcharges)
        .add("alternatives", alternatives(rows))
        .build();
  }

  private Iterable<BranchRate> inForce(YearMonth month) {
    try {
      return rates.branchesAt(Regime.GENERAL, month);
    } catch (Timeline.NoValueInForce e) {
      throw new Refusal(RatesRefusal.NO_RATES_FOR_PERIOD, month.toString());
    }
  }

  private YearMonth month(String period) {
    if (period == null || period.isBlank()) {
      return YearMonth.from(LocalDate.now(clock));
    }
    try {
      return YearMonth.parse(period);
    } catch (DateTimeException e) {
      throw new Refusal(RatesRefusal.RATES_PERIOD_MALFORMED, period);
    }
  }

  private JsonObject branch(BranchRate rate, YearMonth month) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("branch", rate.branch().name())
            .add("employerRate", rate.employer().percent())
            .add("employeeRate", rate.employee().percent())
            .add("totalRate", rate.total().percent());
    rate.ceiling()
        .ifPresentOrElse(
            code -> json.add("ceiling", rates.ceilingAt(code, month).toString()),
            () -> json.addNull("ceiling"));
    return sourced(json, rate.source()).build();
  }

  private static JsonObject value(ValueRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("code", row.code())
            .add("value", row.value().toPlainString())
            .add("unit", row.unit().name())
            .add("status", row.mark().status().name());
    return sourced(json, row.source()).build();
  }

  private static JsonObject surcharge(SurchargeRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("kind", row.kind().name())
            .add("monthRank", row.monthRank())
            .add("status", row.mark().status().name());
    row.rate().ifPresent(rate -> json.add("rate", rate.percent()));
    row.amount().ifPresent(amount -> json.add("amount", amount.toString()));
    row.cap().ifPresent(cap -> json.add("cap", cap.toString()));
    return sourced(json, row.source()).build();
  }

  /** Conflicting sources: kept and shown, never computed with. */
  private static JsonArrayBuilder alternatives(LawRows rows) {
    JsonArrayBuilder alternatives = Json.createArrayBuilder();
    rows.rates().stream()
        .filter(row -> !row.inForce())
        .forEach(row -> alternatives.add(alternative(row)));
    return alternatives;
  }

  private static JsonObject alternative(RateRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("branch", row.branch().name())
            .add("payer", row.payer().name())
            .add("rate", row.rate().percent());
    return sourced(json, row.mark().source()).build();
  }

  private static JsonObjectBuilder sourced(JsonObjectBuilder json, LegalSource source) {
    return json.add("validFrom", source.validFrom().toString())
        .add("source", source.reference())
        .add("url", source.url())
        .add("verified", source.verified());
  }
}
