package ma.tasrih.matrix;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Those who try everything on the owner's documents. */
enum Caller {
  OWNER("demo-employer", "its administrator"),
  READER("demo-reader", "a colleague who may only read"),
  FILER("matrix-filer", "a colleague who may prepare and file"),
  PAYER("matrix-payer", "a colleague who may pay"),
  OTHER("demo-employer-2", "another employer"),
  SHIPOWNER("demo-shipowner", "a shipowner"),
  ACCOUNTANT("demo-accountant", "an accountant with a full mandate, who administers the firm"),
  MEMBER("demo-accountant-member", "a colleague there who does not"),
  EXPIRED("demo-accountant-expired", "an accountant whose mandate has expired"),
  NARROW("demo-accountant-reader", "an accountant mandated to read and prepare only"),
  INSPECTOR("demo-inspector", "an inspector of the fund who looks after it"),
  ELSEWHERE("demo-inspector-2", "an inspector who looks after others"),
  ADMIN("demo-admin", "an administrator of the fund"),
  ANONYMOUS("", "nobody signed in");

  /** Who may read what the owner declares, and acts for it from the start. */
  static final Set<Caller> READ_IT =
      EnumSet.of(OWNER, READER, FILER, PAYER, ACCOUNTANT, MEMBER, NARROW);

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
