package ma.tasrih.intake.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import ma.tasrih.declarations.api.DeclarationJson;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.intake.usecase.check.SpooledFile;
import ma.tasrih.intake.usecase.file.SubmitDeposit;
import ma.tasrih.intake.usecase.look.FindDeposit;
import ma.tasrih.intake.usecase.look.WriteAnnotated;
import ma.tasrih.intake.usecase.look.WriteFindings;
import ma.tasrih.intake.usecase.receive.DepositFile;
import ma.tasrih.intake.usecase.receive.ReceiveFile;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.platform.UploadLimit;
import ma.tasrih.platform.http.DownloadServlet;
import ma.tasrih.platform.rest.Page;

/** Files taken in, looked at and submitted. */
@Path("deposits")
@Produces(MediaType.APPLICATION_JSON)
public class DepositsResource {

  private static final String KEY = "Idempotency-Key";

  /** Of the body that says how much to file. */
  private static final int MOST_BYTES = 2047;

  @Inject private DepositFile depositFile;
  @Inject private FindDeposit findDeposit;
  @Inject private WriteFindings writeFindings;
  @Inject private WriteAnnotated writeAnnotated;
  @Inject private SubmitDeposit submitDeposit;
  @Inject private DryRuns dryRuns;
  @Inject private CurrentActor currentActor;
  @Inject private UploadLimit limit;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @POST
  @Consumes(MediaType.WILDCARD)
  public Response deposit(
      @BeanParam FileQuery query, @HeaderParam(KEY) String key, InputStream body) {
    String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    try (SpooledFile file = SpooledFile.of(body, limit.megabytes(), length)) {
      ReceiveFile.Receipt receipt =
          depositFile.deposit(
              currentActor.require(), file, query.options(), Deposit.Purpose.DECLARE, key);
      Deposit deposit = receipt.deposit();
      Response.ResponseBuilder answer =
          receipt.created()
              ? Response.created(uri.getAbsolutePathBuilder().path(deposit.publicId()).build())
              : Response.ok();
      return answer.entity(sent(deposit)).build();
    }
  }

  @GET
  @Path("{id}")
  public JsonObject find(@PathParam("id") String id) {
    return json(own(id));
  }

  @GET
  @Path("{id}/findings")
  public JsonObject findings(@PathParam("id") String id, @BeanParam Page page) {
    FindDeposit.FindingPage found =
        findDeposit.findings(currentActor.require(), own(id), page.offset(), page.limit());
    return page.of(json().findings(found.items()), found.total());
  }

  @GET
  @Path("{id}/findings.csv")
  @Produces("text/csv; charset=UTF-8")
  public Response findingsCsv(@PathParam("id") String id) {
    Locale language = RefusalTexts.best(headers.getAcceptableLanguages());
    StreamingOutput csv = writeFindings.of(currentActor.require(), id, language)::write;
    return Response.ok(csv)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"anomalies-" + id + ".csv\"")
        .build();
  }

  @GET
  @Path("{id}/annotated")
  @Produces({
    "text/csv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/zip"
  })
  public Response annotated(@PathParam("id") String id) {
    Locale language = RefusalTexts.best(headers.getAcceptableLanguages());
    WriteAnnotated.Copy copy =
        writeAnnotated.of(currentActor.require(), id, WriteAnnotated.Rows.ALL, language);
    StreamingOutput body = copy.body()::write;
    return Response.ok(body, copy.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            DownloadServlet.attachment(copy.plainName(), copy.name()))
        .build();
  }

  @POST
  @Path("{id}/submission")
  @Consumes(MediaType.WILDCARD)
  public Response submit(@PathParam("id") String id, @HeaderParam(KEY) String key, InputStream body)
      throws IOException {
    SubmitDeposit.Submission submission =
        submitDeposit.submit(currentActor.require(), id, said(body), key);
    JsonArrayBuilder declarations = Json.createArrayBuilder();
    submission
        .filed()
        .forEach(f -> declarations.add(DeclarationJson.filed(f.declaration(), f.order())));
    return Response.status(submission.created() ? Response.Status.CREATED : Response.Status.OK)
        .entity(Json.createObjectBuilder().add("declarations", declarations).build())
        .build();
  }

  /**
   * Reads how much to file and, where they were said, why not everything and which check was looked
   * at; and no more than can be meant.
   */
  static SubmitDeposit.Asked said(InputStream body) throws IOException {
    byte[] said = body.readNBytes(MOST_BYTES + 1);
    if (said.length > MOST_BYTES) {
      throw new Refusal(IntakeRefusal.ACCEPT_MALFORMED);
    }
    String text = new String(said, StandardCharsets.UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject object = reader.readObject();
      return new SubmitDeposit.Asked(
          SubmitDeposit.Accept.valueOf(object.getString("accept")),
          object.containsKey("reason")
              ? FinishReason.chosen(object.getString("reason"), object.getString("reasonText", ""))
              : FinishReason.NONE,
          object.containsKey("attempt")
              ? OptionalInt.of(object.getJsonNumber("attempt").intValueExact())
              : OptionalInt.empty());
    } catch (JsonException
        | IllegalArgumentException
        | ArithmeticException
        | NullPointerException
        | ClassCastException e) {
      throw new Refusal(IntakeRefusal.ACCEPT_MALFORMED);
    }
  }

  /** Whoever may send and not read is told that it came, and nothing of what is in it. */
  private JsonObject sent(Deposit deposit) {
    return findDeposit
        .seen(currentActor.require(), deposit)
        .map(this::json)
        .orElseGet(() -> json().deposit(deposit, Optional.empty()));
  }

  private JsonObject json(SeenDeposit seen) {
    Actor actor = currentActor.require();
    Optional<CheckReport> report = findDeposit.report(actor, seen);
    JsonObject deposit = json().deposit(seen.deposit(), report);
    return report.map(r -> dryRuns.with(actor, seen.deposit(), r, deposit)).orElse(deposit);
  }

  private SeenDeposit own(String id) {
    return findDeposit.deposit(currentActor.require(), id);
  }

  private ReportJson json() {
    return new ReportJson(RefusalTexts.best(headers.getAcceptableLanguages()));
  }
}
