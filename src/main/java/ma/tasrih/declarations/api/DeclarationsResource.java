package ma.tasrih.declarations.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ma.tasrih.contributions.domain.LineShare;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.usecase.FindDeclaration;
import ma.tasrih.declarations.usecase.PrintReceipt;
import ma.tasrih.declarations.usecase.SubmitDeclaration;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.platform.rest.Page;

/** Filed declarations, their lines and receipts. */
@Path("declarations")
@Produces(MediaType.APPLICATION_JSON)
public class DeclarationsResource {

  @Inject private FindDeclaration findDeclaration;
  @Inject private PrintReceipt printReceipt;
  @Inject private CurrentActor currentActor;

  @GET
  @Path("{number}")
  public JsonObject find(@PathParam("number") String number) {
    SubmitDeclaration.Filed filed = findDeclaration.find(currentActor.require(), number);
    return DeclarationJson.filed(filed.declaration(), filed.order());
  }

  @GET
  @Path("{number}/lines")
  public JsonObject lines(@PathParam("number") String number, @BeanParam Page page) {
    SubmitDeclaration.Filed filed = findDeclaration.find(currentActor.require(), number);
    JsonArrayBuilder items = Json.createArrayBuilder();
    findDeclaration
        .lines(currentActor.require(), filed.declaration(), page.offset(), page.limit())
        .forEach(l -> items.add(line(l)));
    return page.of(items, filed.declaration().totals().accepted());
  }

  @GET
  @Path("{number}/receipt.pdf")
  @Produces("application/pdf")
  public Response receipt(@PathParam("number") String number, @Context HttpHeaders headers) {
    return Response.ok(
            printReceipt.print(
                currentActor.require(),
                number,
                RefusalTexts.best(headers.getAcceptableLanguages())))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"recepisse-" + number + ".pdf\"")
        .build();
  }

  private static JsonObject line(FindDeclaration.SharedLine shared) {
    DeclaredLine line = shared.line();
    JsonArrayBuilder branches = Json.createArrayBuilder();
    shared.shares().forEach(s -> branches.add(share(s)));
    return Json.createObjectBuilder()
        .add("line", line.line())
        .add("insured", line.insured().digits())
        .add("name", line.plainName())
        .add("days", line.days())
        .add("actualWage", line.actualWage().toString())
        .add("cappedWage", line.cappedWage().toString())
        .add("situation", line.situation().code())
        .add("branches", branches)
        .build();
  }

  private static JsonObject share(LineShare share) {
    return Json.createObjectBuilder()
        .add("branch", share.branch().name())
        .add("base", share.base().toString())
        .add("employer", share.employer().toString())
        .add("employee", share.employee().toString())
        .add("due", share.due().toString())
        .build();
  }
}
