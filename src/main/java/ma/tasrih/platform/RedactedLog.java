package ma.tasrih.platform;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Stands before every handler of the server's log, so that no message of ours, of the database or
 * of a library brings a number of a person into it.
 */
@ApplicationScoped
public class RedactedLog {

  private static final SimpleFormatter MESSAGES = new SimpleFormatter();

  private final Map<Handler, Filter> before = new LinkedHashMap<>();

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      before.put(handler, handler.getFilter());
      handler.setFilter(cleaning(handler.getFilter()));
    }
  }

  /** The server outlives us: what is left in its handlers would keep us in memory. */
  @PreDestroy
  void stop() {
    before.forEach(Handler::setFilter);
  }

  static Filter cleaning(Filter next) {
    return entry -> {
      clean(entry);
      return next == null || next.isLoggable(entry);
    };
  }

  private static void clean(LogRecord entry) {
    String message = MESSAGES.formatMessage(entry);
    String cleaned = Redactor.clean(message);
    if (!message.equals(cleaned)) {
      entry.setMessage(cleaned);
      entry.setParameters(null);
      entry.setResourceBundle(null);
    }
    if (entry.getThrown() != null && tells(entry.getThrown())) {
      entry.setThrown(Told.of(entry.getThrown()));
    }
  }

  private static boolean tells(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      String text = t.toString();
      if (!text.equals(Redactor.clean(text)) || t.getSuppressed().length > 0 && suppressed(t)) {
        return true;
      }
    }
    return false;
  }

  private static boolean suppressed(Throwable thrown) {
    return Arrays.stream(thrown.getSuppressed()).anyMatch(RedactedLog::tells);
  }

  /** A fault as it was, but for what it says of a person. */
  private static final class Told extends Throwable {

    private final String text;

    private Told(String text, Throwable cause) {
      super(text, cause, false, true);
      this.text = text;
    }

    static Told of(Throwable thrown) {
      Throwable cause = thrown.getCause();
      Told told = new Told(Redactor.clean(thrown.toString()), cause == null ? null : of(cause));
      told.setStackTrace(thrown.getStackTrace());
      return told;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
