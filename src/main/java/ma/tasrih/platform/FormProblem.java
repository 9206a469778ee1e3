package ma.tasrih.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of the error summary on top of a page.
 *
 * @param text the sentence, the same as at the field
 * @param target client id of the field it is about; empty when it is about the whole page
 */
public record FormProblem(String text, String target) {

  /** A field in a row of a table, which is one component for all rows. */
  private static final Pattern IN_A_ROW = Pattern.compile("[\\w:]+:\\d+:\\w+");

  /** Every error of the request, in the order the fields reported them. */
  public static List<FormProblem> in(FacesContext faces) {
    List<FormProblem> problems = new ArrayList<>();
    Iterator<String> clientIds = faces.getClientIdsWithMessages();
    while (clientIds.hasNext()) {
      String clientId = clientIds.next();
      for (FacesMessage message : faces.getMessageList(clientId)) {
        if (FacesMessage.SEVERITY_ERROR.compareTo(message.getSeverity()) <= 0) {
          problems.add(new FormProblem(message.getSummary(), target(faces, clientId)));
        }
      }
    }
    return problems;
  }

  private static String target(FacesContext faces, String clientId) {
    UIComponent component =
        clientId == null ? null : faces.getViewRoot().findComponent(":" + clientId);
    boolean shown = component != null || clientId != null && IN_A_ROW.matcher(clientId).matches();
    return shown ? clientId : "";
  }
}
