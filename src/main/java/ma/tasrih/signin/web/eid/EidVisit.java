package ma.tasrih.signin.web.eid;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.eid.EidRequest;

/** The visit to the provider this session is on, and what went wrong with the last one. */
@SessionScoped
public class EidVisit implements Serializable {

  private EidRequest request;
  private Refusal problem;

  synchronized void leave(EidRequest made) {
    request = made;
  }

  /** The visit, once. */
  synchronized Optional<EidRequest> comeBack() {
    Optional<EidRequest> taken = Optional.ofNullable(request);
    request = null;
    return taken;
  }

  synchronized void fail(Refusal why) {
    problem = why;
  }

  /** What went wrong, once. */
  synchronized Optional<Refusal> tell() {
    Optional<Refusal> told = Optional.ofNullable(problem);
    problem = null;
    return told;
  }
}
