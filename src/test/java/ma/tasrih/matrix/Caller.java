package ma.tasrih.matrix;

import java.util.Locale;

/** The nine who try everything on the owner's documents. */
enum Caller {
  OWNER("demo-employer", "its administrator"),
  READER("demo-reader", "a colleague who may only read"),
  OTHER("demo-employer-2", "another employer"),
  ACCOUNTANT("demo-accountant", "an accountant with a full mandate"),
  EXPIRED("demo-accountant-expired", "an accountant whose mandate has expired"),
  NARROW("demo-accountant-reader", "an accountant mandated to read only"),
  INSPECTOR("demo-inspector", "an inspector of the fund"),
  ADMIN("demo-admin", "an administrator of the fund"),
  ANONYMOUS("", "nobody signed in");

  private final String login;
  private final String who;

  Caller(String login, String who) {
    this.login = login;
    this.who = who;
  }

  /** Empty for nobody. The password is the login and {@code -2025}, the token the login. */
  String login() {
    return login;
  }

  String who() {
    return who;
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
