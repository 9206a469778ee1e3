package ma.tasrih.identity.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/** What a request asks for, and where it is sent on to. */
public final class Asked {

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

  /** Sends the browser on to a page, told from the context root. */
  public static void go(String path) {
    try {
      external().redirect(external().getRequestContextPath() + path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
