package ma.tasrih.declarations.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/**
 * Which view somebody just asked to see with its numbers in clear. Good for one look: the session
 * remembers it from the button to the page it leads back to, and no address can ask for it.
 */
@SessionScoped
public class Revealed implements Serializable {

  private static final long serialVersionUID = 1L;

  private String view = "";

  void once(String kind, String key) {
    view = kind + " " + key;
  }

  boolean take(String kind, String key) {
    boolean asked = view.equals(kind + " " + key);
    if (asked) {
      view = "";
    }
    return asked;
  }
}
