package ma.tasrih.intake.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.intake.usecase.check.CheckFile;
import ma.tasrih.intake.usecase.check.SpooledFile;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.platform.UploadLimit;

/** A file examined and forgotten. */
@Path("checks")
public class ChecksResource {

  @Inject private CheckFile checkFile;
  @Inject private CurrentActor currentActor;
  @Inject private UploadLimit limit;

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public JsonObject check(
      @BeanParam FileQuery query, @Context HttpHeaders headers, InputStream body) {
    String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    try (SpooledFile file = SpooledFile.of(body, limit.megabytes(), length)) {
      return new ReportJson(RefusalTexts.best(headers.getAcceptableLanguages()))
          .report(checkFile.check(currentActor.require(), file, query.options()));
    }
  }
}
