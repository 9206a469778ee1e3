package ma.tasrih.scenario;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Somebody signed in who opens a page at a steady pace, and how long each time takes. */
public final class PageVisitor implements AutoCloseable {

  private static final int OK = 200;

  private final SignInClient client;
  private final String page;
  private final long everyMillis;
  private final List<Long> nanos = new ArrayList<>();
  private final Thread thread = new Thread(this::visit, "visitor");
  private volatile boolean leaving;
  private volatile String failure = "";

  private PageVisitor(SignInClient client, String page, Duration every) {
    this.client = client;
    this.page = page;
    this.everyMillis = every.toMillis();
  }

  /** Signs in as a demo account and begins. */
  public static PageVisitor start(Portal portal, String login, String page, Duration every)
      throws IOException, InterruptedException {
    SignInClient client = new SignInClient(HttpClient.newHttpClient(), portal);
    if (!client.signIn(login, login + "-2025")) {
      throw new IllegalStateException(login + " is not let in");
    }
    PageVisitor visitor = new PageVisitor(client, page, every);
    visitor.thread.setDaemon(true);
    visitor.thread.start();
    return visitor;
  }

  private void visit() {
    try {
      while (!leaving) {
        long start = System.nanoTime();
        HttpResponse<String> answer = client.get(page);
        long took = System.nanoTime() - start;
        if (answer.statusCode() != OK) {
          failure = page + " answers " + answer.statusCode() + " " + SignInClient.location(answer);
          return;
        }
        synchronized (nanos) {
          nanos.add(took);
        }
        Thread.sleep(Math.max(1, everyMillis - Duration.ofNanos(took).toMillis()));
      }
    } catch (IOException | InterruptedException e) {
      failure = e.toString();
    }
  }

  /**
   * What was measured since the last call, shortest first, in nanoseconds.
   *
   * @throws IllegalStateException when the page could not be opened
   */
  public List<Long> taken() {
    if (!failure.isEmpty()) {
      throw new IllegalStateException(failure);
    }
    synchronized (nanos) {
      List<Long> all = nanos.stream().sorted().toList();
      nanos.clear();
      return all;
    }
  }

  @Override
  public void close() {
    leaving = true;
  }
}
