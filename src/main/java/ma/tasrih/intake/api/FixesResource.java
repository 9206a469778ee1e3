package ma.tasrih.intake.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalInt;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.usecase.fix.ActsOf;
import ma.tasrih.intake.usecase.fix.CausesToFix;
import ma.tasrih.intake.usecase.fix.EditCells;
import ma.tasrih.intake.usecase.fix.FixAllAlike;
import ma.tasrih.intake.usecase.fix.Fixed;
import ma.tasrih.intake.usecase.fix.LeaveOutLines;
import ma.tasrih.intake.usecase.fix.LinesToFix;
import ma.tasrih.intake.usecase.fix.TakeSuggestions;
import ma.tasrih.intake.usecase.fix.UndoLast;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.platform.rest.Page;

/** A file corrected where it lies: what needs work, the acts, and taking the last one back. */
@Path("deposits")
@Produces(MediaType.APPLICATION_JSON)
public class FixesResource {

  private static final String KEY = "Idempotency-Key";

  @Inject private EditCells editCells;
  @Inject private FixAllAlike fixAllAlike;
  @Inject private TakeSuggestions takeSuggestions;
  @Inject private LeaveOutLines leaveOutLines;
  @Inject private UndoLast undoLast;
  @Inject private ActsOf actsOf;
  @Inject private LinesToFix linesToFix;
  @Inject private CausesToFix causesToFix;
  @Inject private CurrentActor currentActor;
  @Context private HttpHeaders headers;

  @POST
  @Path("{id}/fixes")
  @Consumes(MediaType.WILDCARD)
  public Response fix(@PathParam("id") String id, @HeaderParam(KEY) String key, InputStream body)
      throws IOException {
    Actor actor = currentActor.require();
    FixBody asked = FixBody.read(body);
    Fixed fixed =
        switch (asked.what()) {
          case CELLS -> editCells.edit(actor, id, asked.cells(), key);
          case ALIKE -> fixAllAlike.fix(actor, id, asked.alike(), key);
          case SUGGESTED -> takeSuggestions.take(actor, id, asked.cause(), key);
          case LEAVE_OUT -> leaveOutLines.leaveOut(actor, id, asked.leaveOut(), key);
        };
    return answer(fixed);
  }

  @DELETE
  @Path("{id}/fixes/last")
  public Response undo(
      @PathParam("id") String id, @HeaderParam(KEY) String key, @QueryParam("act") String act) {
    return answer(undoLast.undo(currentActor.require(), id, number(act), key));
  }

  @GET
  @Path("{id}/fixes")
  public JsonObject acts(@PathParam("id") String id, @BeanParam Page page) {
    ActsOf.Acts acts = actsOf.list(currentActor.require(), id, page.offset(), page.limit());
    JsonArrayBuilder items = Json.createArrayBuilder();
    acts.items().forEach(told -> items.add(FixJson.told(told)));
    return page.of(items, acts.total());
  }

  @GET
  @Path("{id}/lines-to-fix")
  public JsonObject lines(
      @PathParam("id") String id, @QueryParam("cause") String cause, @BeanParam Page page) {
    int limit = Math.min(page.limit(), LinesToFix.MOST);
    LinesToFix.Lines lines =
        linesToFix.list(
            currentActor.require(),
            id,
            new LinesToFix.Query(Optional.ofNullable(cause), page.offset(), limit));
    return json().lines(lines);
  }

  @GET
  @Path("{id}/causes-to-fix")
  public JsonObject causes(@PathParam("id") String id) {
    return json().causes(causesToFix.list(currentActor.require(), id));
  }

  private static Response answer(Fixed fixed) {
    return Response.status(fixed.created() ? Response.Status.CREATED : Response.Status.OK)
        .entity(FixJson.fixed(fixed))
        .build();
  }

  private static OptionalInt number(String act) {
    if (act == null || act.isBlank()) {
      return OptionalInt.empty();
    }
    if (!act.matches("\\d{1,9}")) {
      throw new Refusal(IntakeRefusal.FIX_MALFORMED);
    }
    return OptionalInt.of(Integer.parseInt(act));
  }

  private FixJson json() {
    return new FixJson(RefusalTexts.best(headers.getAcceptableLanguages()));
  }
}
