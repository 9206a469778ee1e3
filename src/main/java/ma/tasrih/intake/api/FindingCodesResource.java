package ma.tasrih.intake.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.function.BiFunction;
import ma.tasrih.intake.domain.finding.Catalogue;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.kernel.FindingCode;

/** The published catalogue of findings. */
@Path("finding-codes")
public class FindingCodesResource {

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public JsonArray list() {
    JsonArrayBuilder codes = Json.createArrayBuilder();
    Catalogue.codes().forEach(c -> codes.add(code(c)));
    return codes.build();
  }

  private static JsonObject code(FindingCode code) {
    FindingTexts french = new FindingTexts(Locale.FRENCH);
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("code", code.name()).add("severity", code.severity().name());
    if (code.level() != null) {
      json.add("level", code.level().name());
    }
    return json.add("scope", code.scope().name())
        .add("title", inEach(code, FindingTexts::title))
        .add("message", inEach(code, FindingTexts::pattern))
        .add("fix", inEach(code, FindingTexts::fix))
        .add("example", french.example(code))
        .add("article", french.article(code))
        .build();
  }

  private static JsonObject inEach(
      FindingCode code, BiFunction<FindingTexts, FindingCode, String> part) {
    JsonObjectBuilder texts = Json.createObjectBuilder();
    for (Locale language : FindingTexts.LANGUAGES) {
      texts.add(language.getLanguage(), part.apply(new FindingTexts(language), code));
    }
    return texts.build();
  }
}
