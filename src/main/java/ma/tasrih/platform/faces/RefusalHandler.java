package ma.tasrih.platform.faces;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.RefusalCode;

/**
 * Turns a refusal no page has dealt with into what a person understands: a missing or foreign thing
 * is the page "not found", in the same words; a page one may not see is "no access"; anything else
 * a sentence on top of the page. A page sent back that is not known, or whose key is none, is an
 * expired one. Every other exception is left to the error page.
 */
public final class RefusalHandler extends ExceptionHandlerWrapper {

  private static final int DEEPEST = 20;

  RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext event = events.next().getContext();
      Optional<Refusal> refusal = refusal(event.getException());
      if (refusal.isPresent()) {
        events.remove();
        tell(refusal.get(), FacesContext.getCurrentInstance());
      } else if (PhaseId.RESTORE_VIEW.equals(event.getPhaseId())) {
        // Without its cause: Faces would show that one's error page.
        throw new ViewExpiredException("the page sent back is not known", "");
      }
    }
    getWrapped().handle();
  }

  private static Optional<Refusal> refusal(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof Refusal found) {
        return Optional.of(found);
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  private static void tell(Refusal refusal, FacesContext faces) {
    RefusalCode.Kind kind = refusal.code().kind();
    if (kind == RefusalCode.Kind.FORBIDDEN) {
      faces.getExternalContext().getRequestMap().put("tasrih.refused", refusal.code().name());
    }
    if (kind == RefusalCode.Kind.NOT_FOUND) {
      sendError(faces, HttpServletResponse.SC_NOT_FOUND);
    } else if (kind == RefusalCode.Kind.FORBIDDEN && !faces.isPostback()) {
      sendError(faces, HttpServletResponse.SC_FORBIDDEN);
    } else {
      FieldOfRefusal.tell(faces, refusal, locale(faces));
    }
  }

  private static void sendError(FacesContext faces, int status) {
    ExternalContext external = faces.getExternalContext();
    try {
      external.responseSendError(status, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  /** The language of the page, as the page itself says; French before there is one. */
  private static Locale locale(FacesContext faces) {
    UIViewRoot view = faces.getViewRoot();
    return view == null || view.getLocale() == null ? Locale.FRENCH : view.getLocale();
  }
}
