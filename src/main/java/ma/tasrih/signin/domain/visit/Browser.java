package ma.tasrih.signin.domain.visit;

import java.util.List;

/** Families of browsers, as people know them by name. */
public final class Browser {

  /** None of those we know, or a program. */
  public static final String OTHER = "other";

  /** Word in the header and name; the first that fits counts, since most claim to be others too. */
  private record Sign(String word, String name) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("Edg", "Edge"),
          new Sign("OPR/", "Opera"),
          new Sign("SamsungBrowser", "Samsung"),
          new Sign("Firefox", "Firefox"),
          new Sign("FxiOS", "Firefox"),
          new Sign("CriOS", "Chrome"),
          new Sign("Chrome", "Chrome"),
          new Sign("Chromium", "Chrome"),
          new Sign("Safari", "Safari"));

  private Browser() {}

  /**
   * @param userAgent the header of that name; empty when there is none
   */
  public static String family(String userAgent) {
    return SIGNS.stream()
        .filter(sign -> userAgent.contains(sign.word()))
        .map(Sign::name)
        .findFirst()
        .orElse(OTHER);
  }
}
