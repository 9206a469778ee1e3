package ma.tasrih.signin.web.tokens;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Carries a new token from the request that made it to the one page that shows it. */
@SessionScoped
public class FreshToken implements Serializable {

  private String text = "";

  synchronized void put(String token) {
    text = token;
  }

  /** The token, the first time it is asked for; empty ever after. */
  synchronized String take() {
    String taken = text;
    text = "";
    return taken;
  }
}
