package ma.tasrih.platform.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * Forms send the nonce of their page back without carrying it. PrimeFaces refuses a postback that
 * does not bring the nonce, and adds it to forms by a script which only pages with its own widgets
 * load; for all others the nonce kept with the view on the server is taken. A wrong one is still
 * refused. The error page of a refused postback is a page of its own and no postback.
 */
public class KeptNonce extends ExternalContextFactory {

  static final String NONCE = "primefaces.nonce";

  public KeptNonce(ExternalContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExternalContext getExternalContext(Object context, Object request, Object response) {
    return new WithNonce(getWrapped().getExternalContext(context, request, response));
  }

  @SuppressWarnings("unchecked") // the specification's own wrapper returns a raw map
  private static final class WithNonce extends ExternalContextWrapper {

    private Map<String, String> completed;

    WithNonce(ExternalContext wrapped) {
      super(wrapped);
    }

    @Override
    public Map<String, String> getRequestParameterMap() {
      if (completed != null) {
        return completed;
      }
      Map<String, String> sent = super.getRequestParameterMap();
      if (isErrorPage()) {
        completed = new HashMap<>(sent);
        completed.remove(ResponseStateManager.VIEW_STATE_PARAM);
        return completed;
      }
      Object nonce = sent.containsKey(NONCE) ? null : keptNonce();
      if (nonce == null) {
        return sent;
      }
      completed = new HashMap<>(sent);
      completed.put(NONCE, nonce.toString());
      return completed;
    }

    private boolean isErrorPage() {
      return getRequest() instanceof ServletRequest request
          && request.getDispatcherType() == DispatcherType.ERROR;
    }

    private static Object keptNonce() {
      FacesContext faces = FacesContext.getCurrentInstance();
      UIViewRoot view = faces == null ? null : faces.getViewRoot();
      Map<String, Object> kept = view == null ? null : view.getViewMap(false);
      return kept == null ? null : kept.get(NONCE);
    }
  }
}
