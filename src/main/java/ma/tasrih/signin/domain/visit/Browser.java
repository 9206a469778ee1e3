package ma.tasrih.signin.domain.visit;

import java.util.List;

/** Browsers and the systems they run on, as people know them by name. */
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

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Android", "Android"),
          new Sign("Windows", "Windows"),
          new Sign("CrOS", "ChromeOS"),
          new Sign("Macintosh", "macOS"),
          new Sign("Linux", "Linux"));

  private Browser() {}

  /**
   * Such as "Firefox · Windows": what somebody needs to tell their browsers apart.
   *
   * @param userAgent the header of that name; empty when there is none
   */
  public static String of(String userAgent) {
    String family = family(userAgent);
    return SYSTEMS.stream()
        .filter(sign -> !family.equals(OTHER) && userAgent.contains(sign.word()))
        .map(sign -> family + " · " + sign.name())
        .findFirst()
        .orElse(family);
  }

  private static String family(String userAgent) {
    return SIGNS.stream()
        .filter(sign -> userAgent.contains(sign.word()))
        .map(Sign::name)
        .findFirst()
        .orElse(OTHER);
  }
}
