package ma.tasrih.signin.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers refused guesses after one fixed delay, without holding a thread meanwhile. When too many
 * wait they are answered at once: connections are worth something too.
 */
@ApplicationScoped
public class SlowRefusals {

  private static final Logger LOG = Logger.getLogger(SlowRefusals.class.getName());
  private static final Duration DELAY = Duration.ofSeconds(1);
  private static final int MOST = 1_000;
  private static final long LOOK_EVERY_MILLIS = 50;

  private record Waiting(AsyncContext answer, String location, Instant at) {}

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject Clock clock;

  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  private ScheduledFuture<?> round;

  @PostConstruct
  void start() {
    round =
        scheduler.scheduleWithFixedDelay(
            this::answerDue, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    round.cancel(false);
  }

  /** Sends the browser to a page, later. */
  void refuse(HttpServletRequest request, HttpServletResponse response, String location) {
    if (count.incrementAndGet() > MOST) {
      count.decrementAndGet();
      redirect(response, location);
      return;
    }
    AsyncContext answer = request.startAsync();
    answer.setTimeout(0);
    waiting.add(new Waiting(answer, location, clock.instant().plus(DELAY)));
  }

  private void answerDue() {
    Instant now = clock.instant();
    for (Waiting next = waiting.peek();
        next != null && !next.at().isAfter(now);
        next = waiting.peek()) {
      waiting.remove();
      count.decrementAndGet();
      answer(next);
    }
  }

  private static void answer(Waiting due) {
    try {
      redirect((HttpServletResponse) due.answer().getResponse(), due.location());
      due.answer().complete();
    } catch (RuntimeException gone) { // one that hung up must not stop the round
      LOG.log(Level.FINE, "a refused guess did not wait for its answer", gone);
    }
  }

  /** By hand: after sendRedirect the container would look for a session to keep. */
  private static void redirect(HttpServletResponse response, String location) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", location);
    try {
      response.flushBuffer();
    } catch (IOException gone) {
      LOG.log(Level.FINE, "a refused guess did not wait for its answer", gone);
    }
  }
}
