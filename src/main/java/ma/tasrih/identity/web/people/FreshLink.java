package ma.tasrih.identity.web.people;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import ma.tasrih.identity.usecase.people.IssueInvitation;
import ma.tasrih.platform.PublicAddress;

/** The link of an invitation just made, until the next page has shown it once. */
@SessionScoped
public class FreshLink implements Serializable {

  /** Where an invitation leads; what follows the # never leaves the browser. */
  private static final String PAGE = "invitation.xhtml#";

  @Inject private PublicAddress address;

  private String link;

  /** Keeps the link of an invitation that was not sent by other means. */
  public void keep(IssueInvitation.Issued issued) {
    link = issued.posted() ? null : address.base() + PAGE + issued.token().text();
  }

  /** The link, once. */
  public Optional<String> take() {
    Optional<String> once = Optional.ofNullable(link);
    link = null;
    return once;
  }
}
