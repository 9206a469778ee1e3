package ma.tasrih.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which part of a long list a page shows, and the addresses of the other parts.
 *
 * @param page from 1
 * @param size entries of one part
 * @param total entries in all
 * @param query what else the address carries, encoded; may be empty
 */
public record Pager(int page, int size, long total, String query) {

  private static final int MOST_DIGITS = 7;

  /**
   * The part asked for; the first for anything that is no page, the last beyond the end.
   *
   * @param asked as it stands in the address; may be null
   */
  public static Pager of(String asked, int size, long total, String query) {
    boolean number = asked != null && asked.matches("\\d{1," + MOST_DIGITS + "}");
    int wanted = number ? Integer.parseInt(asked) : 1;
    return new Pager(Math.max(1, Math.min(wanted, pages(size, total))), size, total, query);
  }

  /** One parameter of an address; empty when it has no value. */
  public static String parameter(String name, String value) {
    return value == null || value.isEmpty()
        ? ""
        : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
  }

  public int offset() {
    return (page - 1) * size;
  }

  public int pages() {
    return pages(size, total);
  }

  /** Number of the first entry shown, from 1; 0 of an empty list. */
  public long first() {
    return total == 0 ? 0 : offset() + 1L;
  }

  /** Number of the last entry shown. */
  public long last() {
    return Math.min(total, (long) page * size);
  }

  /** Address of a part, relative to the page. */
  public String link(int other) {
    return "?" + query + (query.isEmpty() || query.endsWith("&") ? "" : "&") + "page=" + other;
  }

  private static int pages(int size, long total) {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
