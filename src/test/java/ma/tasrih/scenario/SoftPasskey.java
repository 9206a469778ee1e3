package ma.tasrih.scenario;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.Map;
import ma.tasrih.signin.adapter.passkeys.SoftAuthenticator;

/** A passkey of somebody who needs no browser. */
final class SoftPasskey {

  private static final String PAGE = "account/passkeys.xhtml";

  private final SoftAuthenticator authenticator;
  private String handle = "";
  private int used = 1;

  SoftPasskey(Portal portal) throws Exception {
    String origin = "http://localhost:" + portal.baseUri().getPort();
    authenticator = new SoftAuthenticator("localhost", origin);
  }

  /** Gives it to the account signed in with; the same passkey may be offered again. */
  HttpResponse<String> make(SignInClient owner, String label) throws Exception {
    owner.get(PAGE);
    JsonObject options = options(owner, "register");
    handle = options.getAsJsonObject("user").get("id").getAsString();
    String answer =
        authenticator.create(challenge(options), SoftAuthenticator.PRESENT_AND_VERIFIED);
    return owner.post(PAGE, "add", "create", Map.of("add:label", label, "add:answer", answer));
  }

  /** Comes in with it by the sign-in page. */
  HttpResponse<String> signIn(SignInClient somebody) throws Exception {
    somebody.open();
    JsonObject options = options(somebody, "sign-in");
    used++;
    String answer =
        authenticator.sign(
            challenge(options), SoftAuthenticator.PRESENT_AND_VERIFIED, used, handle);
    return somebody.post("sign-in.xhtml", "passkey", "enter", Map.of("passkey:answer", answer));
  }

  private static JsonObject options(SignInClient somebody, String purpose) throws Exception {
    HttpResponse<String> answer = somebody.json("passkey-options?for=" + purpose);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("no options: " + answer.statusCode());
    }
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static String challenge(JsonObject options) {
    return options.get("challenge").getAsString();
  }
}
