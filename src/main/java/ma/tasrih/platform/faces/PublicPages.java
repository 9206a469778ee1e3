package ma.tasrih.platform.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A page for everybody that was left open until its session was gone is made anew when it is sent
 * back, and takes what was typed: nobody was signed in, so nothing was lost. Where the form comes
 * from is asked before, of the browser, by {@code WebGuard}.
 */
public class PublicPages extends ViewHandlerWrapper {

  /** Pages outside the parts of the roles. */
  private static final Pattern PUBLIC =
      Pattern.compile("/(index|sign-in|sign-in-code|check|invitation|reset-password)\\.xhtml");

  public PublicPages(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public UIViewRoot restoreView(FacesContext faces, String viewId) {
    UIViewRoot kept = getWrapped().restoreView(faces, viewId);
    return kept == null && PUBLIC.matcher(viewId).matches() ? anew(faces, viewId) : kept;
  }

  private UIViewRoot anew(FacesContext faces, String viewId) {
    UIViewRoot view = createView(faces, viewId);
    faces.setViewRoot(view);
    boolean processing = faces.isProcessingEvents();
    faces.setProcessingEvents(true);
    try {
      getViewDeclarationLanguage(faces, viewId).buildView(faces, view);
    } catch (IOException unreadable) {
      throw new FacesException(unreadable);
    } finally {
      faces.setProcessingEvents(processing);
    }
    view.getViewMap(true).put(KeptNonce.NONCE, nonce());
    return view;
  }

  /** As the component library makes them. */
  private static String nonce() {
    byte[] random = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(random);
  }
}
