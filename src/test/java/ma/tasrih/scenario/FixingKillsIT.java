package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Somebody corrects a file line by line while the server dies again and again ({@code -Dfix.kills},
 * two in the short version): every correction that was answered stands, none was made twice.
 */
class FixingKillsIT {

  private static final int PEOPLE = 240;
  private static final int KILLS = Integer.getInteger("fix.kills", 1);
  private static final int LONGEST_PAUSE = 400;
  private static final int LAST_DAY = 26;

  private final AtomicInteger answered = new AtomicInteger();

  @Test
  void no_correction_is_lost_or_made_twice_however_often_the_server_dies() throws Exception {
    try (TestDatabase database = TestDatabase.startPrivate("fixing-kills");
        Portal portal = Portal.start(database, Map.of("tasrih.demo", "true"))) {
      Api api = new Api(portal, "demo-accountant");
      String affiliate =
          database.one("select max(affiliate_number) from employer where affiliate_number < '5'");
      String id =
          api.depositAndCheck(
              FixingLoopIT.query(affiliate, "2025-04"),
              Payrolls.csv(PEOPLE, 0).replace(";26;", ";30;").getBytes(StandardCharsets.UTF_8));
      assertEquals(PEOPLE, FixingLoopIT.blocking(api, id));

      CompletableFuture<Void> person = CompletableFuture.runAsync(() -> correctAll(api, id));
      killAgainAndAgain(portal, person);
      person.get(15, TimeUnit.MINUTES);

      JsonObject deposit = api.checked(id);
      assertEquals(0, FixingLoopIT.blocking(api, id));
      JsonObject declared =
          deposit.getAsJsonObject("report").getAsJsonArray("declarations").get(0).getAsJsonObject();
      assertEquals(PEOPLE, declared.getAsJsonObject("lines").get("read").getAsInt());
      assertEquals(PEOPLE, declared.getAsJsonObject("lines").get("accepted").getAsInt());
      assertEquals(allDays(), declared.getAsJsonObject("totals").get("days").getAsInt());
      assertEquals(Integer.toString(PEOPLE), database.one("select count(*) from deposit_act"));
      assertEquals(Integer.toString(PEOPLE), database.one("select count(*) from deposit_act_cell"));
      assertEquals(
          Integer.toString(PEOPLE),
          database.one("select count(*) from journal_entry where act = 'DEPOSIT_CORRECTED'"));
      Api.Answer filed = api.submit(id, "ALL_OR_NOTHING", "filed");
      assertEquals(201, filed.status(), filed.body());
      String lines =
          " from declaration_line l join declaration d on d.id = l.declaration_id"
              + " where d.number is not null"
              + " and d.period = '2025-04-01' and d.affiliate_number = '"
              + affiliate
              + "'";
      assertEquals(Integer.toString(PEOPLE), database.one("select count(*)" + lines));
      assertEquals(Integer.toString(allDays()), database.one("select sum(l.days)" + lines));
      System.out.println("FIXING " + PEOPLE + " corrections over " + KILLS + " kills, none lost");
    }
  }

  /** The server dies wherever it just is: in an act, in its check, or between. */
  private void killAgainAndAgain(Portal portal, CompletableFuture<Void> person) throws Exception {
    Random random = new Random(20251122);
    for (int kill = 0; kill < KILLS; kill++) {
      int before = answered.get();
      while (answered.get() < before + 5) {
        assertTrue(!person.isDone(), "all was corrected before the server died enough");
        Thread.sleep(5);
      }
      Thread.sleep(random.nextInt(LONGEST_PAUSE));
      portal.kill();
      portal.restart();
    }
  }

  private void correctAll(Api api, String id) {
    for (int line = 2; line < PEOPLE + 2; line++) {
      correct(api, id, line);
      answered.incrementAndGet();
    }
  }

  /** Whoever gets no answer asks again under the same key. */
  private static void correct(Api api, String id, int line) {
    while (true) {
      try {
        Api.Answer answer =
            api.fix(
                id, FixingLoopIT.cell(line, "jours", Integer.toString(days(line))), "line-" + line);
        if (answer.status() == 201 || answer.status() == 200) {
          return;
        }
        if (answer.status() < 500 && answer.status() != 404) {
          throw new IllegalStateException(answer.toString());
        }
      } catch (UncheckedIOException dead) {
        // It will be back.
      }
      Api.pause();
    }
  }

  private static int days(int line) {
    return 1 + line % LAST_DAY;
  }

  private static int allDays() {
    int all = 0;
    for (int line = 2; line < PEOPLE + 2; line++) {
      all += days(line);
    }
    return all;
  }
}
