package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.tasrih.declarations.domain.roster.RegistrationRequest;
import ma.tasrih.declarations.domain.roster.Registrations;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.usecase.RequireRole;

/** Looks at requests for insured numbers: one's own, or all that wait for the fund. */
@ApplicationScoped
public class FindRegistrations {

  @Inject private Registrations registrations;

  /** Newest first. */
  public List<RegistrationRequest> ofEmployer(ActingFor who) {
    return registrations.ofEmployer(who);
  }

  /** Those without an answer, oldest first. */
  public List<RegistrationRequest> open(Actor actor, int offset, int limit) {
    RequireRole.of(actor, Role.ADMIN);
    return registrations.open(offset, limit);
  }

  public long openCount(Actor actor) {
    RequireRole.of(actor, Role.ADMIN);
    return registrations.openCount();
  }
}
