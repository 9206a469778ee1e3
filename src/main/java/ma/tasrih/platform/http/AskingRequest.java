package ma.tasrih.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that asks for a page and sends nothing. Faces takes any request that carries a view
 * state for a form sent back, whatever its method, so what is meant for Faces is left out.
 */
class AskingRequest extends HttpServletRequestWrapper {

  private static final String FACES = "jakarta.faces.";

  private final Map<String, String[]> parameters = new TreeMap<>();

  AskingRequest(HttpServletRequest asked) {
    super(asked);
    asked
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.startsWith(FACES)) {
                parameters.put(name, values);
              }
            });
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }
}
