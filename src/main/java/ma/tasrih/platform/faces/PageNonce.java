package ma.tasrih.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of this page. PrimeFaces refuses a form that does not send it back and adds it to forms
 * by script; a form that must work without script, or without PrimeFaces on its page, carries it
 * itself: {@code <input type="hidden" name="primefaces.nonce" value="#{pageNonce.value}"/>}.
 */
@Named
@RequestScoped
public class PageNonce {

  public String getValue() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }
}
