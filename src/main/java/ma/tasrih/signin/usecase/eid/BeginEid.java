package ma.tasrih.signin.usecase.eid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.SignInRefusal;
import ma.tasrih.signin.domain.eid.EidRequest;
import ma.tasrih.signin.domain.eid.EidRequest.Purpose;
import ma.tasrih.signin.domain.eid.ExternalIdentity;
import ma.tasrih.signin.usecase.StepUp;
import ma.tasrih.signin.usecase.StepUpReason;

/** Sends somebody to the e-ID provider. */
@ApplicationScoped
public class BeginEid {

  private final SecureRandom random = new SecureRandom();

  @Inject ExternalIdentity provider;
  @Inject StepUp stepUp;
  @Inject Clock clock;

  /** The visit to keep in the session, and where it leads. */
  public record Departure(EidRequest request, URI address) {}

  /**
   * To come in.
   *
   * @throws Refusal when there is no provider, or it does not answer
   */
  public Departure toSignIn() {
    return begin(Purpose.SIGN_IN, EidRequest.ANYBODY);
  }

  /**
   * To link one's e-ID.
   *
   * @throws Refusal {@link SignInRefusal#STEP_UP_NEEDED}; when there is no provider, or it does not
   *     answer
   */
  public Departure toLink(Actor actor) {
    stepUp.require(StepUpReason.SECOND_FACTOR);
    return begin(Purpose.LINK, actor.userId());
  }

  private Departure begin(Purpose purpose, long userId) {
    if (!provider.isOffered()) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    EidRequest request = EidRequest.create(purpose, userId, clock.instant(), random);
    return new Departure(request, provider.authorization(request));
  }
}
