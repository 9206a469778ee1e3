package ma.tasrih.signin.web.account;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;

/**
 * Between two clicks of enrolling: the secret an application has not confirmed yet, then the
 * recovery codes that are shown once. Lies in the server's session and nowhere else.
 */
@SessionScoped
public class PendingSecret implements Serializable {

  private byte[] secret;
  private List<String> codes = List.of();

  /** Null when nothing is being enrolled. */
  public byte[] getSecret() {
    return secret;
  }

  public void setSecret(byte[] secret) {
    this.secret = secret;
  }

  public List<String> getCodes() {
    return codes;
  }

  public void setCodes(List<String> codes) {
    this.codes = codes;
  }
}
