package ma.tasrih.declarations.domain;

import java.util.regex.Pattern;

/** Names as people read them. */
public final class Names {

  private static final Pattern GAP = Pattern.compile("\\s+");

  private Names() {}

  /** The words of a name with one space between them. */
  public static String plain(String name) {
    return GAP.matcher(name.strip()).replaceAll(" ");
  }
}
