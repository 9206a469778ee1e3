package ma.tasrih.signin.adapter.eid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who the provider is and who we are to it. Off unless everything is set. */
@ApplicationScoped
public class EidSettings {

  private static final int SHORTEST_KEY = 32;

  /** Exactly as the provider writes itself; its discovery document lies below. */
  @Inject
  @ConfigProperty(name = "tasrih.eid.issuer")
  Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "tasrih.eid.client-id")
  Optional<String> clientId;

  @Inject
  @ConfigProperty(name = "tasrih.eid.client-secret")
  Optional<String> clientSecret;

  /** Under which subjects are hashed, 32 characters or more; changing it undoes every link. */
  @Inject
  @ConfigProperty(name = "tasrih.eid.subject-key")
  Optional<String> subjectKey;

  boolean isComplete() {
    return issuer.isPresent()
        && clientId.isPresent()
        && clientSecret.isPresent()
        && subjectKey.filter(key -> key.length() >= SHORTEST_KEY).isPresent();
  }

  String issuer() {
    return issuer.orElseThrow();
  }

  String clientId() {
    return clientId.orElseThrow();
  }

  String clientSecret() {
    return clientSecret.orElseThrow();
  }

  String subjectKey() {
    return subjectKey.orElseThrow();
  }
}
