package ma.tasrih.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns everything that is not a refusal into an answer. What HTTP itself refuses keeps its status;
 * the rest is a fault of ours, told to the caller by a number only and to the log in full.
 */
@Provider
@ApplicationScoped
public class FaultMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

  @Inject Problems problems;
  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Throwable fault) {
    if (fault instanceof WebApplicationException http && isRefusal(http.getResponse())) {
      Response problem =
          problems.of(http.getResponse().getStatusInfo(), headers.getAcceptableLanguages());
      Response.ResponseBuilder answer = Response.fromResponse(problem);
      String allowed = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
      return allowed == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allowed).build();
    }
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "incident " + incident, fault);
    return problems.ofFault(incident, headers.getAcceptableLanguages());
  }

  private static boolean isRefusal(Response response) {
    return response.getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR;
  }
}
