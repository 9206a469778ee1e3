package ma.tasrih.matrix.probe;

import jakarta.el.ExpressionFactory;
import jakarta.faces.FactoryFinder;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.kernel.Refusal;

/**
 * Calls one method of a bean in the caller's own session, as no page would let them: {@code call}
 * is the expression, and a parameter with the name of a property is set first; {@code usecase}
 * names an act of {@link ProbeActs} instead, tried without any page or bean. Answers what came of
 * it and, after a line {@code SHOWN}, everything a page could now show. Part of the matrix only; it
 * is put into a copy of the WAR and never shipped.
 */
@WebServlet("/matrix-probe")
@MultipartConfig
public class ProbeServlet extends HttpServlet {

  /** Keeps where the bean sends the browser. */
  private static final class Answer extends HttpServletResponseWrapper {
    private String sentTo = "";

    Answer(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) {
      sentTo = location;
    }

    @Override
    public void sendError(int status) {
      sentTo = "error " + status;
    }

    @Override
    public void sendError(int status, String message) {
      sentTo = "error " + status;
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Answer answer = new Answer(response);
    FacesContext faces = facesContext(request, answer);
    String told;
    StringBuilder shown = new StringBuilder();
    try {
      UIViewRoot view =
          faces.getApplication().getViewHandler().createView(faces, "/help/index.xhtml");
      faces.setViewRoot(view);
      act(faces, request, shown);
      told = "DONE\n" + answer.sentTo + "\n" + String.join("\n", messages(faces));
    } catch (RuntimeException thrown) {
      told = refused(thrown);
    } finally {
      faces.release();
    }
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(told + "\nSHOWN\n" + shown);
  }

  private static void act(FacesContext faces, HttpServletRequest request, StringBuilder shown)
      throws IOException, ServletException {
    String usecase = request.getParameter("usecase");
    if (usecase != null) {
      shown.append(ProbeDump.ofValue(ProbeActs.act(usecase, request::getParameter)));
      return;
    }
    switch (request.getParameter("call")) {
      case "matrix.cast" -> ProbeActs.inTransaction(() -> ProbeCast.enter(request::getParameter));
      case "matrix.remember" -> ActingParties.remember();
      case "matrix.forget" -> ActingParties.forget();
      case "matrix.reset" -> ActingParties.reset();
      default -> call(faces, request, shown);
    }
  }

  private FacesContext facesContext(HttpServletRequest request, HttpServletResponse response) {
    LifecycleFactory cycles =
        (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
    FacesContextFactory contexts =
        (FacesContextFactory) FactoryFinder.getFactory(FactoryFinder.FACES_CONTEXT_FACTORY);
    Lifecycle cycle = cycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    return contexts.getFacesContext(getServletContext(), request, response, cycle);
  }

  private static void call(FacesContext faces, HttpServletRequest request, StringBuilder shown)
      throws IOException, ServletException {
    String call = request.getParameter("call");
    String bean = call.substring(0, call.indexOf('.'));
    ExpressionFactory expressions = faces.getApplication().getExpressionFactory();
    Object target = value(faces, bean);
    try {
      for (Method method : target.getClass().getMethods()) {
        if (method.getName().matches("set[A-Z].*") && method.getParameterCount() == 1) {
          set(target, method, request, expressions);
        }
      }
      for (String step : call.split("@@")) {
        String whole = step.contains("(") ? step.strip() : step.strip() + "()";
        shown.append(ProbeDump.ofValue(value(faces, whole))).append('\n');
      }
    } finally {
      shown.append(ProbeDump.of(target));
    }
  }

  private static Object value(FacesContext faces, String expression) {
    return faces
        .getApplication()
        .getExpressionFactory()
        .createValueExpression(faces.getELContext(), "#{" + expression + "}", Object.class)
        .getValue(faces.getELContext());
  }

  private static void set(
      Object bean, Method setter, HttpServletRequest request, ExpressionFactory expressions)
      throws IOException, ServletException {
    String name = Character.toLowerCase(setter.getName().charAt(3)) + setter.getName().substring(4);
    Class<?> type = setter.getParameterTypes()[0];
    Object value = null;
    if (type == Part.class) {
      boolean multipart = String.valueOf(request.getContentType()).startsWith("multipart/");
      value = multipart ? request.getPart(name) : null;
    } else if (request.getParameter(name) != null) {
      String text = request.getParameter(name);
      if (type == LocalDate.class) {
        value = LocalDate.parse(text);
      } else if (type == YearMonth.class) {
        value = YearMonth.parse(text);
      } else if (type.isArray()) {
        value = request.getParameterValues(name);
      } else if (List.class.isAssignableFrom(type)) {
        value = List.of(request.getParameterValues(name));
      } else {
        value = expressions.coerceToType(text, type);
      }
    }
    if (value != null) {
      try {
        setter.invoke(bean, value);
      } catch (ReflectiveOperationException refused) {
        throw new IllegalStateException(refused);
      }
    }
  }

  private static List<String> messages(FacesContext faces) {
    List<String> texts = new ArrayList<>();
    for (FacesMessage message : faces.getMessageList()) {
      texts.add(message.getSummary());
    }
    return texts;
  }

  private static String refused(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return "REFUSED\n" + refusal.code().kind() + "\n" + refusal.code().name();
      }
    }
    StringBuilder chain = new StringBuilder("FAULT\n");
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      chain.append(cause).append(" at ");
      chain.append(cause.getStackTrace().length > 0 ? cause.getStackTrace()[0] : "?").append('\n');
    }
    return chain.toString();
  }
}
