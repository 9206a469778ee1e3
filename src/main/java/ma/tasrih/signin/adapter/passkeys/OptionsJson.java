package ma.tasrih.signin.adapter.passkeys;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import ma.tasrih.signin.domain.passkeys.Challenge;
import ma.tasrih.signin.domain.passkeys.Passkey;
import ma.tasrih.signin.domain.passkeys.PasskeyOwner;

/** The options of WebAuthn level 3 as JSON; binary values in Base64url. */
final class OptionsJson {

  private static final String TYPE = "public-key";
  private static final String REQUIRED = "required";

  private OptionsJson() {}

  static String creation(
      String rpId, Challenge challenge, PasskeyOwner owner, List<Passkey> known) {
    JsonArrayBuilder algorithms = Json.createArrayBuilder();
    WebAuthnProtocol.ALGORITHMS.forEach(
        one ->
            algorithms.add(
                Json.createObjectBuilder().add("type", TYPE).add("alg", one.getAlg().getValue())));
    return Json.createObjectBuilder()
        .add("rp", Json.createObjectBuilder().add("id", rpId).add("name", RelyingParty.NAME))
        .add(
            "user",
            Json.createObjectBuilder()
                .add("id", owner.handle())
                .add("name", owner.login())
                .add("displayName", owner.displayName()))
        .add("challenge", challenge.value())
        .add("pubKeyCredParams", algorithms)
        .add("timeout", Challenge.LIFE.toMillis())
        .add("excludeCredentials", descriptors(known))
        .add(
            "authenticatorSelection",
            Json.createObjectBuilder()
                .add("residentKey", REQUIRED)
                .add("requireResidentKey", true)
                .add("userVerification", REQUIRED))
        .add("attestation", "none")
        .build()
        .toString();
  }

  static String request(String rpId, Challenge challenge, List<Passkey> allowed) {
    JsonObjectBuilder options =
        Json.createObjectBuilder()
            .add("rpId", rpId)
            .add("challenge", challenge.value())
            .add("timeout", Challenge.LIFE.toMillis())
            .add("userVerification", REQUIRED);
    return options.add("allowCredentials", descriptors(allowed)).build().toString();
  }

  private static JsonArrayBuilder descriptors(List<Passkey> passkeys) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Passkey passkey : passkeys) {
      JsonArrayBuilder transports = Json.createArrayBuilder();
      for (String transport : passkey.credential().transports().split(",")) {
        if (!transport.isEmpty()) {
          transports.add(transport);
        }
      }
      all.add(
          Json.createObjectBuilder()
              .add("type", TYPE)
              .add("id", passkey.credential().id())
              .add("transports", transports));
    }
    return all;
  }
}
