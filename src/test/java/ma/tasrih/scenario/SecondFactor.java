package ma.tasrih.scenario;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An authenticator application set up for an account by its own page, without a browser. */
final class SecondFactor {

  private static final String PAGE = "account/second-factor.xhtml";
  private static final Pattern KEY = Pattern.compile("id=\"key\"[^>]*>([^<]+)<");

  private final Authenticator application;
  private final long[] used = {-2};

  private SecondFactor(Authenticator application) {
    this.application = application;
  }

  /** For the account that has just signed in. */
  static SecondFactor enrol(SignInClient owner, TestDatabase database) throws Exception {
    owner.get(PAGE);
    owner.post(PAGE, "begin", "submit", Map.of());
    Matcher key = KEY.matcher(owner.get(PAGE).body());
    if (!key.find()) {
      throw new IllegalStateException("no key is shown");
    }
    SecondFactor made =
        new SecondFactor(Authenticator.of(key.group(1), Authenticator.ahead(database)));
    HttpResponse<String> answer =
        owner.post(PAGE, "confirm", "submit", Map.of("confirm:code", made.code()));
    if (!SignInClient.location(answer).endsWith("?done=added")) {
      throw new IllegalStateException("not enrolled: " + answer.body());
    }
    return made;
  }

  /** A code that is taken now; may wait for the next half minute. */
  String code() throws InterruptedException {
    return application.next(used);
  }

  /** Leaves nobody with an application. */
  static void forgetAll(TestDatabase database) throws SQLException {
    for (String table : List.of("totp_secret", "totp_used_step", "recovery_code")) {
      database.update("delete from " + table);
    }
  }
}
