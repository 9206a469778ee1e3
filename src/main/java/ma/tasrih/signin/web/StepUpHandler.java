package ma.tasrih.signin.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.SignInRefusal;

/** Turns "prove first who you are" into the way to the page that asks for it. */
public final class StepUpHandler extends ExceptionHandlerWrapper {

  private static final int DEEPEST = 20;

  /** Puts it before the other handlers. */
  public static final class Factory extends ExceptionHandlerFactory {

    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new StepUpHandler(getWrapped().getExceptionHandler());
    }
  }

  StepUpHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Optional<Refusal> refusal = refusal(events.next().getContext().getException());
      if (refusal.isPresent()) {
        events.remove();
        send(refusal.get());
      }
    }
    getWrapped().handle();
  }

  private static Optional<Refusal> refusal(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof Refusal found && found.code() == SignInRefusal.STEP_UP_NEEDED) {
        return Optional.of(found);
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  private static void send(Refusal refusal) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    TypedBefore.keep((HttpServletRequest) external.getRequest());
    try {
      external.redirect(StepUpDetour.from((HttpServletRequest) external.getRequest(), refusal));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
