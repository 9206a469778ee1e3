package ma.tasrih.identity.web;

import java.util.Locale;
import ma.tasrih.identity.domain.Role;

/** Where each role begins; a role owns the part of the site that bears its name. */
public final class Home {

  public static final String SIGN_IN = "/sign-in.xhtml";

  private Home() {}

  /** Whose own affiliates these are; an accountant's are clients, to be chosen. */
  static boolean beginsWithOwn(Role role) {
    return role == Role.EMPLOYER || role == Role.SHIPOWNER;
  }

  /** Path of the role's first page, from the context root. */
  public static String of(Role role) {
    return "/" + role.name().toLowerCase(Locale.ROOT) + "/home.xhtml";
  }
}
