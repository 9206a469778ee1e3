package ma.tasrih.identity.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * A page opened for one affiliate never acts for another: whoever changes in a second window and
 * presses a button in the first is told so, and nothing is done.
 */
public class PageOfAffiliate implements PhaseListener {

  private static final String KEY = PageOfAffiliate.class.getName();
  private static final String PART = "/employer/";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.ANY_PHASE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    UIViewRoot view = event.getFacesContext().getViewRoot();
    if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && isOfAffiliate(view)) {
      view.getViewMap(true).putIfAbsent(KEY, acting().getNumber());
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    UIViewRoot view = faces.getViewRoot();
    boolean pressed = event.getPhaseId() == PhaseId.RESTORE_VIEW && faces.isPostback();
    if (!pressed || !isOfAffiliate(view)) {
      return;
    }
    Map<String, Object> kept = view.getViewMap(false);
    Object opened = kept == null ? null : kept.get(KEY);
    ActingAffiliate acting = acting();
    if (opened != null && !opened.equals(acting.getNumber())) {
      acting.pageWasOf(opened.toString());
      Asked.go(acting.getWhereToChoose());
      faces.responseComplete();
    }
  }

  private static boolean isOfAffiliate(UIViewRoot view) {
    return view != null
        && view.getViewId().startsWith(PART)
        && !view.getViewId().equals(ActingAffiliate.CHOOSE);
  }

  private static ActingAffiliate acting() {
    return CDI.current().select(ActingAffiliate.class).get();
  }
}
