package ma.tasrih.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands behind the question mark of the page at hand. A form sent to its page carries month
 * and document in its fields, no longer in the address: they are put back, so that a link to "this
 * page" is one.
 */
public final class PageAddress {

  private static final Set<String> SHOWN = Set.of("period", "kind", "id", "number", "reference");
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final String LANGUAGE = "lang";

  private PageAddress() {}

  /** Without the question mark and without the language; empty when the page needs nothing. */
  public static String query(HttpServletRequest request) {
    return query(request.getQueryString(), request.getParameterMap());
  }

  /**
   * @param asked the query as it came, null when there was none
   * @param sent every parameter; a field of a form is named {@code form:field} and says what is
   *     chosen now, so it comes after the others
   */
  static String query(String asked, Map<String, String[]> sent) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : asked == null ? new String[0] : asked.split("&")) {
      parts.put(part.replaceFirst("=.*", ""), part);
    }
    List<String> names = new ArrayList<>(sent.keySet());
    names.sort(Comparator.comparing((String name) -> name.indexOf(':') >= 0));
    for (String name : names) {
      String simple = name.substring(name.lastIndexOf(':') + 1);
      String value = Arrays.stream(sent.get(name)).reduce("", (earlier, later) -> later);
      if (SHOWN.contains(simple) && HARMLESS.matcher(value).matches()) {
        parts.put(simple, simple + "=" + value);
      }
    }
    parts.remove(LANGUAGE);
    parts.remove("");
    return String.join("&", parts.values());
  }
}
