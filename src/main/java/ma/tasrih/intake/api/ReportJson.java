package ma.tasrih.intake.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import ma.tasrih.declarations.api.DeclarationJson;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Level;

/** Deposits, reports and findings as the HTTP contract writes them, in one language. */
public final class ReportJson {

  private final FindingTexts texts;

  public ReportJson(Locale language) {
    this.texts = new FindingTexts(language);
  }

  public JsonObject report(CheckReport report) {
    JsonArrayBuilder declarations = Json.createArrayBuilder();
    report.declarations().forEach(d -> declarations.add(DeclarationJson.checked(d)));
    return Json.createObjectBuilder()
        .add("format", report.format().name())
        .add("declarations", declarations)
        .add(
            "counts",
            Json.createObjectBuilder()
                .add("BLOCKING", report.blocking())
                .add("WARNING", report.warnings()))
        .add("findings", findings(report.findings()))
        .build();
  }

  JsonObject deposit(Deposit deposit, Optional<CheckReport> report) {
    JsonObjectBuilder progress = Json.createObjectBuilder().add("linesDone", deposit.linesDone());
    Integer total = deposit.linesTotal();
    if (total == null) {
      progress.addNull("linesTotal");
    } else {
      progress.add("linesTotal", total);
    }
    return Json.createObjectBuilder()
        .add("id", deposit.publicId())
        .add("sha256", deposit.sha256())
        .add("filename", deposit.asked().filename())
        .add("bytes", deposit.bytes())
        .add("receivedAt", deposit.receivedAt().toString())
        .add("state", deposit.state().name())
        .add("attempt", deposit.checkedAttempt())
        .add("progress", progress)
        .add("report", report.<JsonValue>map(this::report).orElse(JsonValue.NULL))
        .build();
  }

  JsonArrayBuilder findings(Collection<Finding> findings) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    findings.forEach(f -> array.add(finding(f)));
    return array;
  }

  private JsonObject finding(Finding finding) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("code", finding.code().name())
            .add("severity", finding.severity().name());
    Level level = finding.code().level();
    if (level != null) {
      json.add("level", level.name());
    }
    if (finding.line() == Finding.WHOLE_FILE) {
      json.addNull("line");
    } else {
      json.add("line", finding.line());
    }
    if (finding.part() != null) {
      json.add("file", finding.part().name());
    }
    json.add("column", text(finding.column()))
        .add("value", text(finding.value()))
        .add("message", texts.message(finding));
    if (finding.stake() != null) {
      json.add("stake", finding.stake().toString());
    }
    return json.build();
  }

  private static JsonValue text(String value) {
    return value == null ? JsonValue.NULL : Json.createValue(value);
  }
}
