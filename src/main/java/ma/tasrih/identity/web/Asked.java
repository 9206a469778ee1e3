package ma.tasrih.identity.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request asks for, and where it is sent on to. */
public final class Asked {

  private static final String JUST_DONE = "tasrih.justDone";
  private static final Pattern DONE = Pattern.compile("[?&]done=([A-Za-z0-9-]{1,40})");

  private Asked() {}

  /**
   * The value of the button pressed in a form of ours, a POST; the list on the page may have
   * changed meanwhile, so the button says whom or what it is about.
   */
  public static Optional<String> button(String name) {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces.isPostback() ? Optional.of(parameter(name)).filter(v -> !v.isEmpty()) : none();
  }

  /** Whether one of these buttons was pressed. */
  public static boolean pressed(String... names) {
    return Arrays.stream(names).anyMatch(name -> button(name).isPresent());
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  /** A parameter of the request, empty when it is missing. */
  public static String parameter(String name) {
    return external().getRequestParameterMap().getOrDefault(name, "");
  }

  /**
   * Sends the browser on to a page, told from the context root. What {@code done=} says in its
   * address has just been done: the page says so once, and to nobody who types the address.
   */
  public static void go(String path) {
    Matcher said = DONE.matcher(path);
    if (said.find()) {
      external().getSessionMap().put(JUST_DONE, said.group(1));
    }
    try {
      external().redirect(external().getRequestContextPath() + path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was done before this page, as {@link #go} was told; empty when nothing was. */
  public static String done() {
    Map<String, Object> request = external().getRequestMap();
    if (!request.containsKey(JUST_DONE)) {
      boolean visit = external().getSession(false) != null;
      Object kept = visit ? external().getSessionMap().remove(JUST_DONE) : null;
      request.put(JUST_DONE, parameter("done").equals(kept) ? kept : "");
    }
    return request.get(JUST_DONE).toString();
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
