package ma.tasrih.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

/**
 * The request for an error page: asks for that page and sends nothing. As it came, Faces would take
 * the form of the page that failed for one of the error page, and fail again.
 */
final class ErrorRequest extends HttpServletRequestWrapper {

  private static final String FACES = "jakarta.faces.";

  private final Map<String, String[]> parameters = new TreeMap<>();

  ErrorRequest(HttpServletRequest failed) {
    super(failed);
    failed
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.startsWith(FACES)) {
                parameters.put(name, values);
              }
            });
  }

  @Override
  public String getMethod() {
    return "GET";
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
