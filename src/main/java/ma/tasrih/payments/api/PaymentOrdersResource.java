package ma.tasrih.payments.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.payments.usecase.FindPaymentOrder;
import ma.tasrih.payments.usecase.PrintPaymentOrder;
import ma.tasrih.platform.RefusalTexts;

/** Payment orders, for programs and on paper. */
@Path("payment-orders")
public class PaymentOrdersResource {

  @Inject private FindPaymentOrder findPaymentOrder;
  @Inject private PrintPaymentOrder printPaymentOrder;
  @Inject private CurrentActor currentActor;

  @GET
  @Path("{reference: \\d{15}}")
  @Produces(MediaType.APPLICATION_JSON)
  public JsonObject find(@PathParam("reference") String reference) {
    return PaymentOrderJson.of(findPaymentOrder.find(currentActor.require(), reference));
  }

  @GET
  @Path("{reference: \\d{15}}.pdf")
  @Produces("application/pdf")
  public Response pdf(
      @PathParam("reference") String reference, @jakarta.ws.rs.core.Context HttpHeaders headers) {
    return Response.ok(
            printPaymentOrder.print(
                currentActor.require(),
                reference,
                RefusalTexts.best(headers.getAcceptableLanguages())))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ordre-" + reference + ".pdf\"")
        .build();
  }
}
