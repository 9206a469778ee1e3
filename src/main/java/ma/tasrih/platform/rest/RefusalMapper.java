package ma.tasrih.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import ma.tasrih.kernel.Refusal;

/** Turns a use case's refusal into an answer. */
@Provider
@ApplicationScoped
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Inject Problems problems;
  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Refusal refusal) {
    return problems.of(refusal, headers.getAcceptableLanguages());
  }
}
