package ma.tasrih.identity.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows the link of an invitation just made: {@code #{invitationLink.link}}. */
@Named("invitationLink")
@RequestScoped
public class ShownLink {

  @Inject private FreshLink fresh;

  private String link = "";

  @PostConstruct
  void take() {
    if (!FacesContext.getCurrentInstance().isPostback()) {
      link = fresh.take().orElse("");
    }
  }

  /** Empty when there is none to show. */
  public String getLink() {
    return link;
  }
}
