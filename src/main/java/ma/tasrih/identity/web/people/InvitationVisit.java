package ma.tasrih.identity.web.people;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Remembers which invitation somebody came with: the hash of its token, never the token. */
@SessionScoped
public class InvitationVisit implements Serializable {

  private String tokenHash = "";

  /** Empty when nobody came with one. */
  public String tokenHash() {
    return tokenHash;
  }

  void begin(String hash) {
    tokenHash = hash;
  }

  void end() {
    tokenHash = "";
  }
}
