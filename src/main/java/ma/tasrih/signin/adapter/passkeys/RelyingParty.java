package ma.tasrih.signin.adapter.passkeys;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.tasrih.platform.PublicAddress;
import ma.tasrih.signin.domain.passkeys.Challenge;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who we are to authenticators. The id is {@code tasrih.webauthn.rp-id}, or the host of the public
 * address; changing it makes every passkey worthless.
 */
@ApplicationScoped
public class RelyingParty {

  static final String NAME = "Tasrih";

  @Inject
  @ConfigProperty(name = "tasrih.webauthn.rp-id")
  Optional<String> configuredId;

  @Inject PublicAddress address;

  String id() {
    return configuredId.orElseGet(() -> address.base().getHost());
  }

  ServerProperty expecting(Challenge challenge) {
    return ServerProperty.builder()
        .origin(Origin.create(address.origin()))
        .rpId(id())
        .challenge(new DefaultChallenge(challenge.value()))
        .build();
  }
}
