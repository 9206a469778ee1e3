package ma.tasrih.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.tasrih.scenario.Portal;
import ma.tasrih.scenario.PortalExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many at once: nobody is shown out because others click at the same time. */
@ExtendWith(PortalExtension.class)
class SessionsAtOnceIT {

  private static final int CLICKS = 120;

  /** Pages that ask for a session, and one that only looks whether there is one. */
  private static final List<String> PAGES =
      List.of("invitation.xhtml", "account/security.xhtml", "account/sessions.xhtml");

  @Test
  void everybody_stays_signed_in(Portal portal) throws Exception {
    List<Visitor> visitors = new ArrayList<>();
    for (Caller caller :
        List.of(
            Caller.OWNER,
            Caller.READER,
            Caller.OTHER,
            Caller.SHIPOWNER,
            Caller.ACCOUNTANT,
            Caller.NARROW,
            Caller.INSPECTOR,
            Caller.ADMIN)) {
      Visitor visitor = new Visitor(portal, caller);
      visitor.signIn();
      visitors.add(visitor);
    }
    ExecutorService threads = Executors.newFixedThreadPool(visitors.size());
    List<Future<List<String>>> all =
        visitors.stream().map(visitor -> threads.submit(() -> clicks(visitor))).toList();
    List<String> wrong = new ArrayList<>();
    for (Future<List<String>> one : all) {
      wrong.addAll(one.get());
    }
    threads.shutdown();
    assertEquals(List.of(), wrong);
  }

  private static List<String> clicks(Visitor visitor) {
    List<String> wrong = new ArrayList<>();
    for (int click = 0; click < CLICKS; click++) {
      HttpResponse<String> answer = visitor.get(PAGES.get(click % PAGES.size()));
      if (answer.statusCode() != 200) {
        wrong.add("click " + click + ": " + answer.statusCode() + " " + answer.headers().map());
        return wrong;
      }
    }
    return wrong;
  }
}
