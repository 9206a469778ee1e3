package ma.tasrih.scenario;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** An authenticator built into the browser of one page, whose owner always agrees. */
final class VirtualAuthenticator {

  private final CDPSession session;
  private final String id;

  private VirtualAuthenticator(CDPSession session, String id) {
    this.session = session;
    this.id = id;
  }

  static VirtualAuthenticator in(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject asked = new JsonObject();
    asked.add("options", options);
    JsonObject made = session.send("WebAuthn.addVirtualAuthenticator", asked);
    return new VirtualAuthenticator(session, made.get("authenticatorId").getAsString());
  }

  /** How many passkeys it holds. */
  int size() {
    return session.send("WebAuthn.getCredentials", asked()).getAsJsonArray("credentials").size();
  }

  /** Whether fingerprint or code are the owner's from now on. */
  void recogniseOwner(boolean recognised) {
    JsonObject asked = asked();
    asked.addProperty("isUserVerified", recognised);
    session.send("WebAuthn.setUserVerified", asked);
  }

  private JsonObject asked() {
    JsonObject asked = new JsonObject();
    asked.addProperty("authenticatorId", id);
    return asked;
  }
}
