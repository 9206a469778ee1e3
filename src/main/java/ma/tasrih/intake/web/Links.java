package ma.tasrih.intake.web;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import ma.tasrih.identity.web.Asked;

/** The addresses these pages send people to, from the context root. */
public final class Links {

  static final String HISTORY = "/employer/intake/history.xhtml";

  private Links() {}

  /** The page of a deposit. */
  public static String review(String depositId) {
    return "/employer/intake/review.xhtml?id=" + depositId;
  }

  static String order(String reference) {
    return "/employer/payments/order.xhtml?reference=" + reference;
  }

  static String declaration(String number) {
    return "/employer/declarations/detail.xhtml?number=" + number;
  }

  /** Sends the browser on; what it shows then can be reloaded without doing anything twice. */
  public static void go(String path) {
    Asked.go(path);
  }

  /** A parameter of the request, empty when it is missing. */
  public static String parameter(String name) {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return parameters.getOrDefault(name, "");
  }
}
