package ma.tasrih.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the click before this page did, told once: {@code #{justDone.what}}. */
@Named("justDone")
@RequestScoped
public class JustDone {

  /** What {@link Asked#go} was told; empty when nothing was done. */
  public String getWhat() {
    return Asked.done();
  }
}
