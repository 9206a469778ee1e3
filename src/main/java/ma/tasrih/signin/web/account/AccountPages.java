package ma.tasrih.signin.web.account;

import ma.tasrih.identity.web.Asked;

/** The addresses of these pages, from the context root. */
final class AccountPages {

  static final String SECURITY = "/account/security.xhtml";
  static final String SECOND_FACTOR = "/account/second-factor.xhtml";
  static final String SESSIONS = "/account/sessions.xhtml";

  private AccountPages() {}

  /** Answers a click by the way to a page, which a reload then repeats harmlessly. */
  static void go(String page) {
    Asked.go(page);
  }
}
