package ma.tasrih.identity.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.AuthenticateToken;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.platform.rest.Problems;

/**
 * Every call to the HTTP interface carries a token of its own; a browser's session counts for
 * nothing here, so no other site can make a browser call it.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class BearerFilter implements ContainerRequestFilter {

  private static final String SCHEME = "Bearer ";

  @Inject AuthenticateToken tokens;
  @Inject CurrentActor current;
  @Inject Problems problems;

  @Override
  public void filter(ContainerRequestContext request) {
    Optional<Actor> actor =
        bearer(request.getHeaderString(HttpHeaders.AUTHORIZATION)).flatMap(tokens::authenticate);
    actor.ifPresentOrElse(current::become, () -> request.abortWith(unauthenticated(request)));
  }

  /**
   * The token of an {@code Authorization} header; nothing when it is missing or of another kind.
   */
  static Optional<String> bearer(String header) {
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.of(header.substring(SCHEME.length()).strip())
        : Optional.empty();
  }

  private Response unauthenticated(ContainerRequestContext request) {
    return Response.fromResponse(
            problems.of(Response.Status.UNAUTHORIZED, request.getAcceptableLanguages()))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }
}
