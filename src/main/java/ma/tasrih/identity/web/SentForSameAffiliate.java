package ma.tasrih.identity.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * Before anything sent from an employer's page is looked at: it must be meant for the affiliate
 * acted for now. Every form there says whom it is for ({@code t:actingFor}); one that does not is
 * turned away, so that a new page cannot forget it.
 */
public class SentForSameAffiliate implements PhaseListener {

  private static final long serialVersionUID = 1L;

  private static final String FIELD = "actingFor";
  private static final String SIGN_OUT_FORM = "leave";
  private static final Set<String> CHOOSING = Set.of(ActingAffiliate.CHOOSE, SameAffiliate.ASKING);

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (!faces.isPostback() || faces.getResponseComplete() || faces.getViewRoot() == null) {
      return;
    }
    Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
    String page = faces.getViewRoot().getViewId();
    boolean about = page.startsWith(SameAffiliate.PAGES) && !CHOOSING.contains(page);
    if (about && !sent.containsKey(SIGN_OUT_FORM)) {
      check(faces, sent.getOrDefault(FIELD, ""));
    }
  }

  private static void check(FacesContext faces, String meant) {
    if (AffiliateNumber.parse(meant).isEmpty()) {
      sendError(faces);
    } else if (!meant.equals(CDI.current().select(ActingAffiliate.class).get().getNumber())) {
      CDI.current().select(SameAffiliate.class).get().refuse(meant);
    }
  }

  private static void sendError(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    try {
      external.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
