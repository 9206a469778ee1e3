package ma.tasrih.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stood in a form when a fresh proof was asked for, so that the page can put it back. Lies in
 * the server's session for one detour; passwords and codes are never kept.
 */
@Named
@RequestScoped
public class TypedBefore {

  private static final String KEY = "tasrih.typedBefore";
  private static final int MOST = 60;
  private static final int LONGEST = 500;
  private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9:_-]{1,80}");
  private static final Pattern SECRET = Pattern.compile("(?i).*(password|code|secret|old|fresh)");

  /** One field of a form and what stood in it. */
  public record Field(String name, String value) implements Serializable {}

  private record Kept(String path, ArrayList<Field> fields) implements Serializable {}

  private List<Field> fields;

  static void keep(HttpServletRequest request) {
    if (request.getMethod().equals("POST")) {
      ArrayList<Field> typed = fields(request.getParameterMap());
      request.getSession().setAttribute(KEY, new Kept(request.getRequestURI(), typed));
    }
  }

  static ArrayList<Field> fields(Map<String, String[]> parameters) {
    ArrayList<Field> typed = new ArrayList<>();
    parameters.forEach(
        (name, values) -> {
          boolean field = FIELD.matcher(name).matches() && !SECRET.matcher(name).matches();
          for (String value : values) {
            if (field && value.length() <= LONGEST && typed.size() < MOST) {
              typed.add(new Field(name, value));
            }
          }
        });
    return typed;
  }

  /** Empty but on the page of the form, the first time it is shown after the detour. */
  public List<Field> getFields() {
    if (fields == null) {
      HttpServletRequest request =
          (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
      fields = take(request.getSession(false), request.getRequestURI());
    }
    return fields;
  }

  private static List<Field> take(HttpSession session, String path) {
    if (session == null || !(session.getAttribute(KEY) instanceof Kept kept)) {
      return List.of();
    }
    if (!kept.path().equals(path)) {
      return List.of();
    }
    session.removeAttribute(KEY);
    return kept.fields();
  }
}
