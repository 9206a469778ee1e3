package ma.tasrih.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.RefusalTexts;

/**
 * Says a refusal where its cause was typed: a field names the codes that are about it in its
 * attribute {@code about}, separated by spaces. What no field names is about the whole page.
 */
public final class FieldOfRefusal {

  private static final String ABOUT = "about";

  private FieldOfRefusal() {}

  /** Puts the sentence on the page, and marks the field it is about. */
  public static void tell(FacesContext faces, Refusal refusal, Locale locale) {
    String sentence = RefusalTexts.of(refusal, locale);
    faces.addMessage(
        find(faces, refusal.code().name()),
        new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }

  /** Client id of the field, marked as wrong; null when the whole page is meant. */
  private static String find(FacesContext faces, String code) {
    UIViewRoot view = faces.getViewRoot();
    AtomicReference<String> found = new AtomicReference<>();
    if (view != null) {
      view.visitTree(
          VisitContext.createVisitContext(faces),
          (visit, component) -> {
            if (!isAbout(component, code)) {
              return VisitResult.ACCEPT;
            }
            ((UIInput) component).setValid(false);
            found.set(component.getClientId(faces));
            return VisitResult.COMPLETE;
          });
    }
    return found.get();
  }

  private static boolean isAbout(UIComponent component, String code) {
    return component instanceof UIInput
        && component.isRendered()
        && component.getAttributes().get(ABOUT) instanceof String codes
        && Arrays.asList(codes.split(" ")).contains(code);
  }
}
